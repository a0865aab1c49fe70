import { deepEqual, equal, ok } from 'node:assert/strict';
import { cardOf } from '../../src/extension/scorecard/model.ts';
import { english } from '../../src/extension/translate.ts';
import { card } from '../../src/scorecard/card.ts';
import { compact, seriesChart, sparkline } from '../../src/scorecard/charts.ts';
import { englishLabels } from '../../src/scorecard/labels.ts';
import { h, toHtml } from '../../src/scorecard/markup.ts';
import { exportedPage, livePage } from '../../src/scorecard/page.ts';
import { place, rubric, sample } from '../extension/sample.ts';

const model = cardOf(sample(), rubric, { uri: 'file:///p.md', title: 'A support desk', language: 'en', planned: new Set(), history: [{ overall: 40, label: 'abc1234' }, { overall: 48, label: 'now' }] }, english);

suite('scorecard markup', () => {
  test('document text stays text', () => {
    const hostile = '<img src=x onerror="alert(1)">';
    const html = toHtml(card({ ...model, title: hostile, flags: [{ title: 'Parity', text: 'x', place: place(hostile, 1) }] }, true));
    ok(!html.includes('<img'));
    ok(html.includes('&lt;img src=x onerror=&quot;alert(1)&quot;&gt;'));
  });

  test('writes attributes that are true without a value, and leaves out those that are false', () => {
    equal(toHtml(h('input', { type: 'checkbox', checked: true, disabled: false, id: undefined })), '<input type="checkbox" checked>');
  });

  test('a live card sends messages; a printed one has no buttons', () => {
    const live = toHtml(card(model, true));
    const printed = toHtml(card(model, false));
    ok(live.includes('data-message='));
    ok(!/<button|<input|data-message|href/.test(printed));
    ok(printed.includes('“80 tickets') || printed.includes('(line 20)'));
  });

  test('shows score, verdict, questions, figures, flags and what follows', () => {
    const html = toHtml(card(model, true));
    for (const text of ['48 out of 100', 'Promising', 'What executives will ask', 'Percentage change', 'Parity', '7.5 months', 'Break-even: month 7.5', '12 to 24 months', '12 of 20 figures']) ok(html.includes(text), text);
  });

  test('says so where there is nothing to show', () => {
    const html = toHtml(card({ ...model, flags: [], figures: [], holdsBack: [] }, true));
    for (const label of [englishLabels.noFlags, englishLabels.noFigures, englishLabels.nothingHoldsBack]) ok(html.includes(label));
  });
});

suite('scorecard page', () => {
  test('the live page allows its own script and style only', () => {
    const html = livePage({ nonce: 'n1', cspSource: 'https://host', script: 'https://host/s.js', style: 'https://host/s.css', language: 'en', title: 'T' });
    ok(html.includes(`content="default-src &#39;none&#39;; style-src https://host; script-src &#39;nonce-n1&#39;; img-src https://host"`));
    ok(!html.includes('unsafe'));
  });

  test('the exported page has no script, no network and its style inside', () => {
    const html = exportedPage(model, 'main { color: red }', 'n2');
    ok(html.includes('<style nonce="n2">main { color: red }</style>'));
    ok(!/<script|<link|src=|https?:/.test(html));
  });
});

suite('scorecard charts', () => {
  test('a score that never changed is no history', () => {
    equal(sparkline([], englishLabels), false);
    equal(sparkline([{ overall: 1, label: 'now' }], englishLabels), false);
    equal(sparkline([{ overall: 22, label: 'abc1234' }, { overall: 22, label: 'now' }], englishLabels), false);
  });

  test('the history is told in words too', () => {
    equal((sparkline(model.history, englishLabels) as { attributes: Record<string, unknown> }).attributes['aria-label'], 'Score over time. Scores, oldest first: abc1234 40, now 48.');
  });

  test('a series is drawn inside its frame', () => {
    const html = toHtml(seriesChart({ id: 'cost-over-volume', unit: '€ per month', points: [{ x: 40000, y: 1320 }, { x: 400000, y: 9800 }] }, englishLabels));
    const numbers = [...html.matchAll(/ (?:x|x1|x2|cx)="(-?[\d.]+)"/g)].map((match) => Number(match[1]));
    ok(numbers.every((x) => x >= 0 && x <= 480), numbers.join(' '));
    ok(html.includes('40k: 1320 € per month, 400k: 9800 € per month'));
  });

  test('volumes that lie far apart stand on logarithmic scales', () => {
    const html = toHtml(seriesChart({ id: 'cost-over-volume', unit: '€', points: [{ x: 500, y: 2000 }, { x: 5000, y: 6500 }, { x: 50000, y: 51500 }] }, englishLabels));
    ok(html.includes('points="157.2,174.1 290.5,130.1 423.9,52.8"'), html);
    ok(html.includes(englishLabels.volumeByTens));
  });

  test('a cost of nothing has no logarithm', () => {
    const html = toHtml(seriesChart({ id: 'cost-over-volume', unit: '€', points: [{ x: 0, y: 0 }, { x: 50000, y: 51500 }] }, englishLabels));
    ok(!/NaN|Infinity/.test(html) && html.includes(`>${englishLabels.volume}<`));
  });

  test('the break-even stands where the line crosses nothing, beside the band of 12 to 24 months', () => {
    const html = toHtml(seriesChart({ id: 'cumulated-cash', unit: '€', points: [{ x: 0, y: -90000 }, { x: 24, y: 90000 }], breakEven: 12 }, englishLabels));
    ok(html.includes('<circle class="break-even" cx="264" cy="114"'), html);
    ok(html.includes('<rect class="band" x="264"'));
    ok(html.includes('Break-even: month 12'));
  });

  test('derived figures show their sources', () => {
    const html = toHtml(card(model, true));
    ok(html.includes('€100,000 / €13,333</td><td><a href="#" title="Go to line 12"'), html);
  });

  test('numbers are short', () => {
    deepEqual([0, 1320, 12000, -100000, 4.5e6, 2e9].map(compact), ['0', '1320', '12k', '-100k', '4.5M', '2bn']);
  });
});
