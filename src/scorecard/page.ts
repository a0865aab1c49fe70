import type { Card } from './protocol.ts';
import { card } from './card.ts';
import { h, toHtml } from './markup.ts';

/** The shell of the live page: no inline style, no inline script, nothing from the network. */
export function livePage(page: { readonly nonce: string; readonly cspSource: string; readonly script: string; readonly style: string; readonly language: string; readonly title: string }): string {
  const policy = `default-src 'none'; style-src ${page.cspSource}; script-src 'nonce-${page.nonce}'; img-src ${page.cspSource}`;
  return `<!DOCTYPE html>${toHtml(h('html', { lang: page.language },
    h('head', {},
      h('meta', { charset: 'utf-8' }),
      h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
      h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      h('link', { rel: 'stylesheet', href: page.style }),
      h('title', {}, page.title)),
    h('body', {}, h('div', { id: 'card' }), h('script', { nonce: page.nonce, src: page.script }))))}`;
}

/** The card as one file that opens in any browser and prints on two pages; `style` is the page's style sheet. */
export function exportedPage(model: Card, style: string, nonce: string): string {
  const policy = `default-src 'none'; style-src 'nonce-${nonce}'`;
  const head = toHtml([
    h('meta', { charset: 'utf-8' }),
    h('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    h('title', {}, `${model.title} – ${model.labels.scorecard}`),
  ]);
  // The style sheet is ours and holds no markup; escaping it would break its selectors.
  return `<!DOCTYPE html>\n<html lang="${model.language}">\n<head>${head}<style nonce="${nonce}">${style}</style></head>\n<body class="exported">${toHtml(card(model, false))}</body>\n</html>\n`;
}
