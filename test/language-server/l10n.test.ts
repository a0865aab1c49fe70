import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { CodeAction, CodeLens, CompletionItem, Diagnostic, Hover, InlayHint, MarkupContent } from 'vscode-languageserver';
import { interfaceStrings, rubricStrings, serverStrings } from '../extension/strings.ts';
import { allCommands, connect, likeVSCode } from './client.ts';

const uri = 'file:///proposal.md';
const config = 'file:///.seven-signals.yaml';
const text = `---
type: ai-proposal
---

# 7

${'The desk has grown with the company since the office moved to the river and the old hall was sold. '.repeat(4)}

## Running cost

11 € 22 € TBD

## Risks

`;
/** Every string in brackets, so that one that was not translated shows. */
const pseudo = Object.fromEntries([...interfaceStrings(), ...rubricStrings(), ...serverStrings()].map((message) => [message, `⟦${message.replace(/[\p{L}]/gu, 'x')}⟧`]));

/** What is left of a message without what was translated, quotes, rule ids and addresses. */
function outside(message: string): string {
  let depth = 0;
  const rest = [...message.replace(/\]\([^)]*\)/g, ']').replace(/“[^”]*”/g, '')].filter((character) => {
    if (character === '⟦') depth++;
    else if (character === '⟧') return depth-- < 0;
    return depth === 0;
  }).join('');
  return rest.replace(/\b(?:leverage|integration|roi|risk|cost|advantage|readiness|flag|figures)\/[\w-]+/g, '').replace(/TBD|Impact/g, '');
}

suite('localisation of the server', () => {
  test('no word that it says is left in English', async () => {
    const { client, open, nextDiagnostics, dispose } = await connect({
      capabilities: likeVSCode, initializationOptions: { locale: 'qps', strings: pseudo, commands: allCommands }, settings: () => ({ codeLens: { enabled: true }, inlayHints: { enabled: true } }),
      files: new Map([[config, '7: 8\nweights: {roi: -1}\n']]),
    });
    const said: string[] = [];
    const wrong = nextDiagnostics(config);
    const next = nextDiagnostics(uri);
    await open(uri, text);
    said.push(...(await wrong).diagnostics.map(({ message }) => message as string));
    const { diagnostics } = await next;
    const add = (findings: readonly Diagnostic[]) => { for (const { message, relatedInformation = [] } of findings) said.push(message as string, ...relatedInformation.map((one) => one.message)); };
    add(diagnostics);
    const at = async <Result>(method: string, line: number, character: number, rest: object = {}): Promise<Result> => client.sendRequest(method, { textDocument: { uri }, position: { line, character }, ...rest });
    for (const line of [4, 8, 10, 12]) said.push(((await at<Hover | null>('textDocument/hover', line, 3))?.contents as MarkupContent | undefined)?.value ?? '');
    said.push(...(await at<CodeLens[]>('textDocument/codeLens', 0, 0)).map(({ command }) => command!.title));
    said.push(...(await at<InlayHint[]>('textDocument/inlayHint', 0, 0, { range: { start: { line: 0, character: 0 }, end: { line: 20, character: 0 } } })).map(({ label }) => label as string));
    for (const diagnostic of diagnostics) {
      said.push(...(await at<CodeAction[]>('textDocument/codeAction', 0, 0, { range: diagnostic.range, context: { diagnostics: [diagnostic] } })).map(({ title }) => title));
    }
    for (const [line, character] of [[14, 0], [1, 0]] as const) {
      said.push(...(await at<CompletionItem[]>('textDocument/completion', line, character)).flatMap(({ detail = '', documentation = '' }) => [detail, documentation as string]));
    }
    assert.ok(said.filter((message) => message !== '').length > 50);
    assert.deepEqual(said.filter((message) => /\p{L}/u.test(outside(message))), []);
    dispose();
  });

  test('German is spoken to whoever sends it', async () => {
    const german = JSON.parse(readFileSync(path.resolve(import.meta.dirname, '../../l10n/bundle.l10n.de.json'), 'utf8')) as Record<string, string>;
    const { findings, dispose } = await connect({ initializationOptions: { locale: 'de', strings: german } });
    const [first] = await findings(uri, '---\ntype: ai-proposal\n---\n\n# Desk\n');
    assert.ok((first!.message as string).startsWith('Ein Antrag beginnt. '), first!.message as string);
    dispose();
  });
});
