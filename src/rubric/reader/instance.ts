import { tokenise, type Token } from '../../language/tokens.ts';
import { Recent, rememberText } from '../../markdown/recent.ts';
import type { Passage, PlacedBlock, Span } from '../../markdown/types.ts';

/** What stands around a passage and is read with it; one object for all passages that share it. */
export interface Surroundings {
  /** All of it. */
  readonly text: string;
  /** The section path and the lead-in. */
  readonly context: readonly Token[];
  /** The table's header. */
  readonly header: readonly Token[];
}

/** What is read as one: a passage, two sentences that stand together, or a whole paragraph, list or table. Whether a thing is said in a list or in prose makes no difference. */
export interface Instance {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly surroundings: Surroundings;
  readonly kind: Passage['kind'];
  readonly quoted: boolean;
  readonly several: boolean;
  /** Relative to the block. */
  readonly span: Span;
}

const sectionsRead = 2;
const togetherAtMost = 12;

/** A passage by itself, and what stands around it. */
export interface Placed {
  readonly passage: Passage;
  readonly tokens: readonly Token[];
  readonly surroundings: Surroundings;
}

/** The passages of a block, without the headers of tables. */
export function passagesOf({ block, section, leadIn }: PlacedBlock): Placed[] {
  const context = [...section.slice(-sectionsRead), leadIn ?? ''].join(' ; ');
  return block.passages.filter(({ row }) => row?.index !== -1)
    .map((passage) => ({ passage, tokens: tokensOf(passage.text), surroundings: surroundings(context, passage.row?.header.join(' | ') ?? '') }));
}

/** Everything in a block that may earn a level, in order. Headings are read for the title's sake. */
export function instancesOf(placed: PlacedBlock): Instance[] {
  const all = passagesOf(placed);
  if (all.length === 0) return [];
  const { block } = placed;
  const passages = all.map(({ passage }) => passage);
  const tokens = all.map((each) => each.tokens);
  const one = (from: number, to: number): Instance => {
    const first = passages[from]!;
    return {
      ...joinedText(passages.slice(from, to), tokens.slice(from, to)), surroundings: all[from]!.surroundings,
      kind: first.kind, quoted: first.quoted === true, several: to - from > 1,
      span: { start: first.span.start, end: passages[to - 1]!.span.end },
    };
  };
  const instances: Instance[] = [];
  passages.forEach((passage, at) => {
    instances.push(one(at, at + 1));
    const next = passages[at + 1];
    if (passage.kind === 'sentence' && next?.kind === 'sentence') instances.push(one(at, at + 2));
  });
  if (passages.length > 2 || (block.kind === 'table' && passages.length > 1)) instances.push(one(0, Math.min(passages.length, togetherAtMost)));
  return instances;
}

const tokensOf = rememberText(tokenise);
const recent = new Recent<Surroundings>();

function surroundings(context: string, header: string): Surroundings {
  const text = `${context}\n${header}`;
  return recent.get(text, () => ({ text, context: tokensOf(context), header: tokensOf(header) }));
}

const between = ' . ';

/** Texts as one, with their tokens where they come to stand. */
function joinedText(parts: readonly { readonly text: string }[], tokens: readonly (readonly Token[])[]): { text: string; tokens: readonly Token[] } {
  if (parts.length === 1) return { text: parts[0]!.text, tokens: tokens[0]! };
  const moved: Token[] = [];
  let offset = 0;
  parts.forEach(({ text }, part) => {
    for (const token of tokens[part]!) moved.push(part === 0 ? token : { text: token.text, stem: token.stem, start: token.start + offset, end: token.end + offset });
    offset += text.length + between.length;
  });
  return { text: parts.map(({ text }) => text).join(between), tokens: moved };
}

/** Several blocks read as one; undefined where they hold no text. */
export function joined(blocks: readonly PlacedBlock[]): Instance | undefined {
  const all = blocks.flatMap((placed) => instancesOf(placed).filter(({ several }) => !several));
  const first = all[0];
  if (first === undefined) return undefined;
  return { ...first, ...joinedText(all, all.map(({ tokens }) => tokens)), several: all.length > 1 };
}
