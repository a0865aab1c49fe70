import { deepEqual, equal } from 'node:assert/strict';
import { derive } from '../../src/figures/derived/derive.ts';
import { readModel } from '../../src/figures/derived/read-model.ts';
import { LiveDocument } from '../../src/markdown/live-document.ts';
import { PlacedSpan } from '../../src/markdown/placed-span.ts';
import { finish } from '../../src/markdown/steps.ts';

function documentOf(text: string): LiveDocument {
  const document = new LiveDocument();
  finish(document.edit({ start: 0, end: 0, text }));
  return document;
}

const read = (text: string) => derive(readModel(documentOf(text)), { findings: [], relations: [] });

const figuresOf = (text: string) => read(text).derived.map(({ id, value, formula }) => `${id}: ${value} = ${formula}`);

const derived: readonly (readonly [title: string, text: string, figures: readonly string[]])[] = [
  ['a net benefit a month', 'We spend €90,000 up front and the scheduling assistant returns €7,500 a month after its own running cost.', [
    'net-benefit-per-year: €90,000 = 12 × €7,500 a month',
    'payback: 12 months = €90,000 / €7,500 a month',
    'roi-12: 0 % = (12 × €7,500 a month − €90,000) / €90,000',
    'roi-24: 100 % = (24 × €7,500 a month − €90,000) / €90,000',
  ]],
  ['benefit less running cost, in one sentence', 'It costs £180,000 once to build and £60,000 a year to run, and saves £300,000 a year.', [
    'net-benefit-per-year: £240,000 = (£300,000 a year − £60,000 a year)',
    'payback: 9 months = 12 × £180,000 / (£300,000 a year − £60,000 a year)',
    'roi-12: 33 % = ((£300,000 a year − £60,000 a year) − £180,000) / £180,000',
    'roi-24: 167 % = (2 × (£300,000 a year − £60,000 a year) − £180,000) / £180,000',
  ]],
  ['labels in a list, the period in the label', '- Investment: SEK 3.6m\n- Net benefit per quarter: SEK 600k\n', [
    'net-benefit-per-year: SEK 2,400k = 4 × SEK 600k a quarter',
    'payback: 18 months = 3 × SEK 3.6m / SEK 600k a quarter',
    'roi-12: -33 % = (4 × SEK 600k a quarter − SEK 3.6m) / SEK 3.6m',
    'roi-24: 33 % = (8 × SEK 600k a quarter − SEK 3.6m) / SEK 3.6m',
  ]],
  ['an approximate part makes an approximate figure', 'The one-off cost is about $600k. It leaves $50k net a month.', [
    'net-benefit-per-year: $600k = 12 × $50k a month',
    'payback: about 12 months = $600k / $50k a month',
    'roi-12: about 0 % = (12 × $50k a month − $600k) / $600k',
    'roi-24: about 100 % = (24 × $50k a month − $600k) / $600k',
  ]],
  ['words behind the amount', '- Cost: €94,000 set-up, then €61,000 a year to run.\n- Benefit: €155,000 a year.\n', [
    'net-benefit-per-year: €94,000 = (€155,000 a year − €61,000 a year)',
    'payback: 12 months = 12 × €94,000 / (€155,000 a year − €61,000 a year)',
    'roi-12: 0 % = ((€155,000 a year − €61,000 a year) − €94,000) / €94,000',
    'roi-24: 100 % = (2 × (€155,000 a year − €61,000 a year) − €94,000) / €94,000',
  ]],
  ['rows of a table', '| Blade inspection | CHF |\n|---|---:|\n| Up-front investment | 1,260,000 |\n| Net saving per year | 720,000 |\n', [
    'payback: 21 months = 12 × CHF 1,260,000 / CHF 720,000 a year',
    'roi-12: -43 % = (CHF 720,000 a year − CHF 1,260,000) / CHF 1,260,000',
    'roi-24: 14 % = (2 × CHF 720,000 a year − CHF 1,260,000) / CHF 1,260,000',
  ]],
  ['the total of a budget, and columns by month and year', '| One-off, k€ | |\n|---|--:|\n| Build | 80 |\n| Migration | 40 |\n| Total investment | 120 |\n\n| | Monthly (€) | Yearly (€) |\n|---|--:|--:|\n| Savings, gross | 15,000 | 180,000 |\n| Running cost | 5,000 | 60,000 |\n', [
    'net-benefit-per-year: €120,000 = 12 × (€15,000 a month − €5,000 a month)',
    'payback: 12 months = €120,000 / (€15,000 a month − €5,000 a month)',
    'roi-12: 0 % = (12 × (€15,000 a month − €5,000 a month) − €120,000) / €120,000',
    'roi-24: 100 % = (24 × (€15,000 a month − €5,000 a month) − €120,000) / €120,000',
  ]],
  ['a net benefit without an investment', 'Net savings are $30,000 a month.', ['net-benefit-per-year: $360,000 = 12 × $30,000 a month']],
  ['the bill as the volume grows', 'Each answered message costs $0.038 in tokens. The group receives 240,000 messages a month.', [
    'usage-cost-1: $9,120 a month = 240,000 messages × $0.038',
    'usage-cost-10: $91,200 a month = 10 × 240,000 messages × $0.038',
    'usage-cost-100: $912,000 a month = 100 × 240,000 messages × $0.038',
  ]],
  ['a price per thousand', 'The OCR service costs $1.20 per 1,000 documents. We read 45 million documents a year.', [
    'usage-cost-1: $54,000 a year = 45 million documents × $1.20 / 1000',
    'usage-cost-10: $540,000 a year = 10 × 45 million documents × $1.20 / 1000',
    'usage-cost-100: $5,400,000 a year = 100 × 45 million documents × $1.20 / 1000',
  ]],
  ['a fixed part', 'The platform fee is €2,000 a month and an answer costs €0.04 in model calls. We give 50,000 answers a month.', [
    'cost-1: €4,000 a month = €2,000 + 50,000 answers × €0.04',
    'unit-cost-1: €0.08 = (€2,000 + 50,000 answers × €0.04) / (50,000 answers)',
    'cost-10: €22,000 a month = €2,000 + 10 × 50,000 answers × €0.04',
    'unit-cost-10: €0.044 = (€2,000 + 10 × 50,000 answers × €0.04) / (10 × 50,000 answers)',
    'cost-100: €202,000 a month = €2,000 + 100 × 50,000 answers × €0.04',
    'unit-cost-100: €0.0404 = (€2,000 + 100 × 50,000 answers × €0.04) / (100 × 50,000 answers)',
  ]],
];

const nothing: readonly (readonly [title: string, text: string])[] = [
  ['two investments', 'We invest €90,000. The investment is €120,000. It leaves €7,500 net a month.'],
  ['two currencies', 'We invest $90,000 and it leaves €90,000 net a year.'],
  ['no word whether a saving is net, and no running cost', 'We invest $90,000 and it saves $7,500 a month.'],
  ['a range', 'We invest $90,000 and net savings are $5,000 to $8,000 a year.'],
  ['a bound', 'We invest $90,000; net savings are at least $9,000 a year.'],
  ['a condition', 'We invest $90,000. If all goes well, net savings are $9,000 a year.'],
  ['another option', '## Alternatives considered\n\nWe invest €90,000 and it leaves €90,000 net a year.'],
  ['somebody else', 'According to the vendor, other banks invest €90,000 and net savings are €90,000 a year.'],
  ['a part of the whole', 'The pilot needs an investment of €90,000 and leaves €90,000 net in year 1.'],
  ['what a case costs people today', 'A call costs €6.40. We take 50,000 calls a month.'],
  ['two prices for one unit', 'A call to the small model costs $0.002, a call to the large model costs $0.03. We make 50,000 calls a month.'],
  ['two volumes of one unit', 'An answer costs €0.04 in model calls. We give 50,000 answers a month, 80,000 answers a month in winter.'],
  ['a unit cost and the volume of something else', 'An answer costs €0.04 in model calls. We take 50,000 orders a month.'],
  ['a denied figure', 'We do not ask for an investment of €90,000, and there is no net saving of €5,000 a month.'],
  ['code', '```\ninvestment: €90,000 once, net saving €7,500 a month\n```\n'],
];

const table = (...rows: readonly string[]) => rows.join('\n');

const series: readonly (readonly [title: string, text: string, series: readonly unknown[]])[] = [
  ['net and running balance over years, brackets for outflows', table('| EUR k | 2026 | 2027 | 2028 |', '|---|--:|--:|--:|', '| Benefit | 120 | 480 | 640 |', '| Cost | (390) | (150) | (160) |', '| Net | (270) | 330 | 480 |', '| Running balance | (270) | 60 | 540 |'), [
    { id: 'cumulated-cash', unit: 'EUR', points: [{ x: 0, y: 0 }, { x: 12, y: -270000 }, { x: 24, y: 60000 }, { x: 36, y: 540000 }], breakEven: 12 + 12 * 270 / 330 },
  ]],
  ['benefit and cost both printed without a sign', table('| k€ | Year 1 | Year 2 |', '|---|--:|--:|', '| Benefits | 90 | 310 |', '| Costs | 250 | 60 |', '| Balance | -160 | 250 |'), [
    { id: 'cumulated-cash', unit: 'EUR', points: [{ x: 0, y: 0 }, { x: 12, y: -160000 }, { x: 24, y: 90000 }], breakEven: 12 + 12 * 160 / 250 },
  ]],
  ['an outlay in year 0, blanks, and no net row', table('| $M | Year 0 | Year 1 | Year 2 |', '|---|--:|--:|--:|', '| Build | -2.4 | | |', '| Net contribution | | 1.2 | 2.0 |'), [
    { id: 'cumulated-cash', unit: 'USD', points: [{ x: 0, y: -2400000 }, { x: 12, y: -1200000 }, { x: 24, y: 800000 }], breakEven: 19.2 },
  ]],
  ['years as bare numbers; never back', table('| Year | 0 | 1 | 2 |', '|---|--:|--:|--:|', '| Cash flow, $k | (500) | 200 | 250 |'), [
    { id: 'cumulated-cash', unit: 'USD', points: [{ x: 0, y: -500000 }, { x: 12, y: -300000 }, { x: 24, y: -50000 }] },
  ]],
  ['quarters', table('| £k | Q4 26 | Q1 27 | Q2 27 |', '|---|--:|--:|--:|', '| Net | -30 | 10 | 40 |'), [
    { id: 'cumulated-cash', unit: 'GBP', points: [{ x: 0, y: 0 }, { x: 3, y: -30000 }, { x: 6, y: -20000 }, { x: 9, y: 20000 }], breakEven: 7.5 },
  ]],
  ['the bill at three stated volumes', table('| Requests a month | Monthly cost (€) |', '|--:|--:|', '| 7,200 | 1,296 |', '| 14,400 | 2,592 |', '| 28,800 | 5,184 |'), [
    { id: 'cost-over-volume', unit: 'EUR a month', points: [{ x: 7200, y: 1296 }, { x: 14400, y: 2592 }, { x: 28800, y: 5184 }] },
  ]],
  ['the bill at two stated volumes of anything that has a period', table('| Lines a year | Running cost a year | A line |', '|--:|--:|--:|', '| 15,000,000 | €360,000 | €0.024 |', '| 28,000,000 | €403,200 | €0.0144 |'), [
    { id: 'cost-over-volume', unit: 'EUR a year', points: [{ x: 15e6, y: 360000 }, { x: 28e6, y: 403200 }] },
  ]],
  ['no series from two bills beside each other', table('| Lines a year | Cost today | Cost then |', '|--:|--:|--:|', '| 15,000 | €360,000 | €24 |', '| 28,000 | €403,200 | €44 |'), []],
  ['no series from benefit and cost that are all above zero and not netted', table('| k€ | 2027 | 2028 |', '|---|--:|--:|', '| Benefits | 90 | 310 |', '| Costs | 250 | 60 |'), []],
  ['no series from a net row that its rows do not make up', table('| k€ | 2027 | 2028 |', '|---|--:|--:|', '| Benefits | 90 | 310 |', '| Costs | -250 | -60 |', '| Total | -100 | 900 |'), []],
  ['no series from years that are no run', table('| k€ | 2025 | 2027 |', '|---|--:|--:|', '| Net | -30 | 100 |'), []],
  ['no series from other figures than money', table('| | 2026 | 2027 |', '|---|--:|--:|', '| Net staff (FTE) | -3 | 5 |'), []],
  ['no series from two plans', `${table('| k€ | 2026 | 2027 |', '|---|--:|--:|', '| Net | -30 | 100 |')}\n\nOr else:\n\n${table('| k€ | 2026 | 2027 |', '|---|--:|--:|', '| Net | -50 | 100 |')}`, []],
  ['no series from a plan among the alternatives', `## Options considered\n\n${table('| k€ | 2026 | 2027 |', '|---|--:|--:|', '| Net | -30 | 100 |')}`, []],
];

suite('derived figures', () => {
  for (const [title, text, figures] of derived) test(title, () => deepEqual(figuresOf(text), figures));
  for (const [title, text] of nothing) test(`nothing from ${title}`, () => deepEqual(figuresOf(text).filter((figure) => !figure.startsWith('net-benefit')), []));

  test('a title may speak of today', () => {
    equal(figuresOf('# The same for less than today\n\n## Money\n\nWe invest €90,000 and it leaves €7,500 net a month.').length, 4);
    equal(figuresOf('# A desk\n\n## Today\n\nWe invest €90,000 and it leaves €7,500 net a month.').length, 0);
  });

  test('sources are the figures themselves', () => {
    const text = 'We **invest €90,000** and it leaves €7,500 net a month.';
    deepEqual(read(text).derived.find(({ id }) => id === 'payback')!.sources.map(({ role, start, end }) => [role, text.slice(start, end)]), [['investment', '€90,000'], ['net benefit', '€7,500 net a month']]);
  });

  test('the cash of a constant benefit runs to the month after it is back, or to month 24', () => {
    const [cash] = read('We invest €90,000 and it leaves €7,500 net a month.').series;
    deepEqual([cash!.id, cash!.unit, cash!.points.length, cash!.points[0], cash!.points.at(-1), cash!.breakEven], ['cumulated-cash', 'EUR', 25, { x: 0, y: -90000 }, { x: 24, y: 90000 }, 12]);
    equal(read('We invest €300,000 and it leaves €10,000 net a month.').series[0]!.points.length, 31);
    equal(read('We invest €9,000,000 and it leaves €10,000 net a month.').series[0]!.points.length, 61);
  });
});

suite('derived series', () => {
  for (const [title, text, expected] of series) test(title, () => deepEqual(read(text).series, expected));
});

suite('derived figures beside checked ones', () => {
  const text = 'We invest €90,000 and it leaves €7,500 net a month. It is back after 12 months.';
  const document = documentOf(text);
  const at = <More extends object>(quote: string, more: More) => Object.assign(new PlacedSpan(document.blocks[0]!, { start: text.indexOf(quote), end: text.indexOf(quote) + quote.length }), more);
  const operands = [at('€90,000', { role: 'investment' }), at('€7,500 net a month', { role: 'benefit' })];
  const payback = at('12 months', { id: 'figures/payback' as const, from: '', operands });
  const idsOf = (reading: Parameters<typeof derive>[1]) => derive(readModel(document), reading).derived.map(({ id }) => id);

  test('what the text states itself is not derived again', () => {
    deepEqual(idsOf({ findings: [], relations: [payback] }), ['net-benefit-per-year', 'roi-12', 'roi-24']);
  });

  test('nothing rests on a figure that does not agree', () => {
    const wrong = at('€7,500 net a month', { id: 'figures/difference' as const, from: '', operands, grade: 'disagrees' as const, stated: '', follows: '', fixes: [] });
    deepEqual(idsOf({ findings: [wrong], relations: [] }), []);
  });
});
