import { normalizeIdentifier } from 'micromark-util-normalize-identifier';
import type { Nodes } from 'mdast';

/**
 * Definitions act at a distance: `[label]` is a link only where `[label]: …` stands somewhere in the document.
 * A label is kept in the form in which it is compared; that of a footnote begins with `^`, and that of a link whose
 * label begins with `^` with a space before it. So `[${label}]: #` defines each of them.
 */
export type Label = string;

/** The labels that `nodes` define, at any depth. */
export function definedLabels(nodes: readonly Nodes[], labels: Label[] = []): Label[] {
  for (const node of nodes) {
    if (node.type === 'definition') labels.push(linkLabel(normalizeIdentifier(node.identifier)));
    else if (node.type === 'footnoteDefinition') labels.push(`^${normalizeIdentifier(node.identifier)}`);
    if (node.type === 'list' || node.type === 'listItem' || node.type === 'blockquote' || node.type === 'footnoteDefinition') definedLabels(node.children, labels);
  }
  return labels;
}

function linkLabel(normalised: string): Label {
  return normalised.startsWith('^') ? ` ${normalised}` : normalised;
}

/** A label has 999 characters at most; this leaves room for the markers of containers at its line ends. */
const longestReference = 2000;

/** Labels that `text` may refer to: whatever stands between brackets. Some of them are none; none is missing. */
export function possibleReferences(text: string): ReadonlySet<Label> {
  const found = new Set<Label>();
  let open = -1;
  for (let at = text.indexOf('['); at >= 0 && at < text.length; at++) {
    const unit = text[at];
    if (unit === '\\') at++;
    else if (unit === '[') open = at;
    else if (unit === ']') {
      if (open >= 0 && at - open <= longestReference) addLabels(found, text.slice(open + 1, at));
      open = -1;
    }
  }
  return found;
}

function addLabels(found: Set<Label>, raw: string): void {
  add(found, raw);
  if (/[\r\n]/.test(raw)) add(found, raw.replace(/([\r\n])[ \t>]+/g, '$1'));
}

function add(found: Set<Label>, raw: string): void {
  const normalised = normalizeIdentifier(raw);
  if (normalised === '') return;
  found.add(normalised);
  if (normalised.startsWith('^')) found.add(` ${normalised}`);
}

/** Markdown that defines `labels` and leaves what follows it on its own. */
export function definitionsFor(labels: Iterable<Label>): string {
  const lines = [...labels].map((label) => `[${label}]: #\n`);
  return lines.length === 0 ? '' : `${lines.join('')}***\n\n`;
}

const definitionLine = /^[ \t>*+\d.)-]{0,40}\[([^[\]\r\n]{1,200})\]:/gm;

/** Labels that `text` seems to define; a guess that spares most segments a second parse. */
export function likelyDefinitions(text: string): ReadonlySet<Label> {
  const found = new Set<Label>();
  for (const match of text.matchAll(definitionLine)) add(found, match[1]!);
  return found;
}
