import type { FromPage, PageState, ToPage } from './protocol.ts';
import { card } from './card.ts';
import { h, toDom, type Markup } from './markup.ts';

interface Host {
  postMessage(message: FromPage): void;
  setState(state: PageState): void;
}
declare function acquireVsCodeApi(): Host;

const host = acquireVsCodeApi();
const root = document.getElementById('card')!;

window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => {
  if (data.type === 'show') {
    host.setState({ uri: data.card.uri });
    replace(card(data.card, true));
  } else {
    replace(h('main', {}, h('p', { class: 'none' }, data.text)));
  }
});

root.addEventListener('click', (event) => {
  const sender = (event.target as Element).closest<HTMLElement>('[data-message]');
  if (sender === null) return;
  if (sender.tagName === 'A') event.preventDefault();
  host.postMessage(JSON.parse(sender.dataset.message!) as FromPage);
});

/** Draws anew and puts back what the reader had open, focused and scrolled to. */
function replace(markup: Markup): void {
  const open = [...root.querySelectorAll('details[open]')].map(({ id }) => id);
  const active = root.querySelector<HTMLElement>(':focus');
  const focused = active === null ? undefined : active.id === '' ? active.dataset.message : active.id;
  const { scrollTop } = document.documentElement;
  root.replaceChildren(toDom(markup, document));
  for (const id of open) if (id !== '') document.getElementById(id)?.setAttribute('open', '');
  document.documentElement.scrollTop = scrollTop;
  if (focused !== undefined) {
    const again = document.getElementById(focused) ?? [...root.querySelectorAll<HTMLElement>('[data-message]')].find(({ dataset }) => dataset.message === focused);
    again?.focus({ preventScroll: true });
  }
}

host.postMessage({ type: 'ready' });
