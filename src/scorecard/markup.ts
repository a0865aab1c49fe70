/**
 * Elements as plain data, so that one description of the card serves the live page (as DOM) and the exported file (as HTML).
 * Text is only ever text: neither form can turn a document's words into markup.
 */
export interface Markup {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly children: readonly Child[];
}

export type Child = Markup | string | readonly Child[] | false | undefined;

export function h(tag: string, attributes: Markup['attributes'] = {}, ...children: readonly Child[]): Markup {
  return { tag, attributes, children };
}

const svgTags = new Set(['svg', 'g', 'rect', 'line', 'text', 'polyline', 'circle', 'title', 'desc']);
const voidTags = new Set(['input', 'br', 'meta', 'link']);

/** The element in the page. */
export function toDom(markup: Markup, document: Document): Element {
  const element = svgTags.has(markup.tag) ? document.createElementNS('http://www.w3.org/2000/svg', markup.tag) : document.createElement(markup.tag);
  for (const [name, value] of Object.entries(markup.attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(name, value === true ? '' : String(value));
  }
  const append = (child: Child): void => {
    if (child === false || child === undefined) return;
    if (typeof child === 'string') element.append(child);
    else if (isList(child)) child.forEach(append);
    else element.append(toDom(child, document));
  };
  markup.children.forEach(append);
  return element;
}

/** The element as HTML. */
export function toHtml(child: Child): string {
  if (child === false || child === undefined) return '';
  if (typeof child === 'string') return escapeHtml(child);
  if (isList(child)) return child.map(toHtml).join('');
  const attributes = Object.entries(child.attributes)
    .map(([name, value]) => (value === undefined || value === false ? '' : value === true ? ` ${name}` : ` ${name}="${escapeHtml(String(value))}"`))
    .join('');
  const start = `<${child.tag}${attributes}>`;
  return voidTags.has(child.tag) ? start : `${start}${child.children.map(toHtml).join('')}</${child.tag}>`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}

function isList(child: Markup | readonly Child[]): child is readonly Child[] {
  return Array.isArray(child);
}
