/** `vscode.l10n.t`, or what stands for it elsewhere: `{0}` is replaced by the first value, and so on. */
export type Translate = (message: string, ...values: (string | number)[]) => string;

/** Leaves the English as it is. */
export const english: Translate = (message, ...values) => message.replace(/\{(\d)\}/g, (whole, index: string) => String(values[Number(index)] ?? whole));
