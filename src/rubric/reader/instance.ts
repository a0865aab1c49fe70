import { tokenise, type Token } from '../../language/tokens.ts';
import type { Passage, PlacedBlock, Span } from '../../markdown/types.ts';

/** What is read as one: a passage, two sentences that stand together, or a whole list or table. */
export interface Instance {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Stems of the section path and lead-in. */
  readonly context: readonly string[];
  readonly contextWords: readonly string[];
  /** Stems of the table's header. */
  readonly header: readonly string[];
  readonly headerWords: readonly string[];
  readonly kind: Passage['kind'];
  readonly listItem: boolean;
  readonly quoted: boolean;
  readonly several: boolean;
  /** Relative to the block. */
  readonly span: Span;
}

const sectionsRead = 2;
const togetherAtMost = 12;

/** Everything in a block that may earn a level, in order. Headings are read for the title's sake. */
export function instancesOf({ block, section, leadIn }: PlacedBlock): Instance[] {
  const passages = block.passages.filter(({ row }) => row?.index !== -1);
  if (passages.length === 0) return [];
  const contextTokens = tokenise([...section.slice(-sectionsRead), leadIn ?? ''].join(' ; '));
  const context = contextTokens.map(({ stem }) => stem);
  const contextWords = contextTokens.map(({ text }) => text);
  const headers = new Map<readonly string[], readonly Token[]>();
  const headerOf = (passage: Passage): readonly Token[] => {
    if (passage.row === undefined) return [];
    const { header } = passage.row;
    const known = headers.get(header) ?? tokenise(header.join(' | '));
    headers.set(header, known);
    return known;
  };
  const one = (parts: readonly Passage[]): Instance => {
    const first = parts[0]!;
    const text = parts.map((part) => part.text).join(' . ');
    const header = headerOf(first);
    return {
      text, tokens: tokenise(text), context, contextWords, header: header.map(({ stem }) => stem), headerWords: header.map(({ text: word }) => word),
      kind: first.kind, listItem: first.item !== undefined, quoted: first.quoted === true, several: parts.length > 1,
      span: { start: first.span.start, end: parts.at(-1)!.span.end },
    };
  };
  const instances: Instance[] = [];
  passages.forEach((passage, at) => {
    instances.push(one([passage]));
    const next = passages[at + 1];
    if (passage.kind === 'sentence' && next?.kind === 'sentence' && next.item === passage.item) instances.push(one([passage, next]));
  });
  if ((block.kind === 'table' || block.kind === 'list') && passages.length > 1) instances.push(one(passages.slice(0, togetherAtMost)));
  return instances;
}

/** Several blocks read as one; undefined where they hold no text. */
export function joined(blocks: readonly PlacedBlock[]): Instance | undefined {
  const all = blocks.flatMap((placed) => instancesOf(placed).filter(({ several }) => !several));
  const first = all[0];
  if (first === undefined) return undefined;
  const text = all.map((instance) => instance.text).join(' . ');
  return { ...first, text, tokens: tokenise(text), several: all.length > 1, span: { start: first.span.start, end: first.span.end } };
}
