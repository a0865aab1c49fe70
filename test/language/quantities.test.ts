import assert from 'node:assert/strict';
import { readQuantities, type Quantity } from '../../src/language/quantities/index.ts';

/** A quantity as one line: what it covers, its kind, value and unit, what it is per, and how firmly it is said. */
function describe(text: string, quantity: Quantity): string {
  const { kind, value, unit, per, perAmount, hedge, bound, ends, start, end } = quantity;
  return [
    `${text.slice(start, end)}:`, kind, ends === undefined ? String(Number(value.toPrecision(12))) : `${ends[0].value}..${ends[1].value}`, unit,
    ...per.map((noun, at) => (at === 0 && perAmount !== 1 ? `/${perAmount} ${noun}` : `/${noun}`)), hedge ?? bound ?? '',
  ].filter((part) => part !== '').join(' ');
}

const read = (text: string, cell = false) => readQuantities(text, { cell }).map((quantity) => describe(text, quantity));

suite('Quantities', () => {
  const cases: Readonly<Record<string, readonly (readonly [text: string, ...expected: string[]])[]>> = {
    money: [
      ['a budget of $1.2M', '$1.2M: money 1200000 USD'],
      ['USD 250k', 'USD 250k: money 250000 USD'],
      ['EUR 1.00m today', 'EUR 1.00m: money 1000000 EUR'],
      ['12,50 €', '12,50 €: money 12.5 EUR'],
      ['1.250.000 €', '1.250.000 €: money 1250000 EUR'],
      ['1.250,75 EUR', '1.250,75 EUR: money 1250.75 EUR'],
      ['1 250 000 zł', '1 250 000 zł: money 1250000 PLN'],
      ["CHF 1'250'000", "CHF 1'250'000: money 1250000 CHF"],
      ['₹3.1 crore one-off', '₹3.1 crore: money 31000000 INR'],
      ['₹ 12,34,567', '₹ 12,34,567: money 1234567 INR'],
      ['98 lakh rupees', '98 lakh rupees: money 9800000 INR'],
      ['120 k€', '120 k€: money 120000 EUR'],
      ['C$585,000, one time', 'C$585,000: money 585000 CAD'],
      ['£2 million', '£2 million: money 2000000 GBP'],
      ['3.5 million euros', '3.5 million euros: money 3500000 EUR'],
      ['SEK 4.2 m', 'SEK 4.2 m: money 4200000 SEK'],
      ['MSEK 4.2', 'MSEK 4.2: money 4200000 SEK'],
      ['0.4 cents per call', '0.4 cents per call: money 0.004 USD /call'],
      ['-$4M', '-$4M: money -4000000 USD'],
      ['−€1,150', '−€1,150: money -1150 EUR'],
      ['$-38k', '$-38k: money -38000 USD'],
      ['year 1 250 k€, year 2 320 k€', '250 k€: money 250000 EUR', '320 k€: money 320000 EUR'],
      ['1.480.000 PLN yearly', '1.480.000 PLN yearly: money 1480000 PLN /year'],
    ],
    rates: [
      ['$45 per seat per month', '$45 per seat per month: money 45 USD /seat /month'],
      ['£0.61 a letter', '£0.61 a letter: money 0.61 GBP /letter'],
      ['$30/user/month', '$30/user/month: money 30 USD /user /month'],
      ['$18k p.a.', '$18k p.a.: money 18000 USD /year'],
      ['$2.50 per 1,000 calls', '$2.50 per 1,000 calls: money 2.5 USD /1000 call'],
      ['€0.40 per million tokens', '€0.40 per million tokens: money 0.4 EUR /1000000 token'],
      ['$85 loaded per hour', '$85 loaded per hour: money 85 USD /hour'],
      ['CHF 50 per turbine and year', 'CHF 50 per turbine and year: money 50 CHF /turbine /year'],
      ['52,000 calls a month', '52,000 calls a month: count 52000 call /month'],
      ['they plan 40 tours a day', '40 tours a day: count 40 tour /day'],
      ['year 0 -800', '-800: number -800'],
      ['6 h a week', '6 h a week: duration 6 hour /week'],
      ['EUR 7.50 each the same', 'EUR 7.50 each: money 7.5 EUR /each'],
    ],
    shares: [
      ['35 % of calls', '35 %: percent 35 %'],
      ['12.5 per cent', '12.5 per cent: percent 12.5 %'],
      ['-62.5%', '-62.5%: percent -62.5 %'],
      ['+25 percentage points', '+25 percentage points: points 25 point'],
      ['down 1.8 pp', '1.8 pp: points 1.8 point'],
      ['that is 22 bps', '22 bps: points 0.22 point'],
      ['50 basis points', '50 basis points: points 0.5 point'],
      ['10-15 % of it', '10-15 %: percent 10..15 %'],
    ],
    times: [
      ['110 s per call', '110 s per call: duration 110 second /call'],
      ['a 24-month payback', '24-month: duration 24 month'],
      ['11 working days', '11 working days: duration 11 day'],
      ['310 crane-hours a year', '310 crane-hours a year: duration 310 hour /year'],
      ['within nine months', 'nine months: duration 9 month'],
      ['two and a half years', 'two and a half years: duration 2.5 year'],
      ['6 to 9 months', '6 to 9 months: duration 6..9 month'],
      ['over two years', 'two years: duration 2 year'],
      ['7,000 clerk hours', '7,000 clerk hours: duration 7000 hour'],
    ],
    counts: [
      ['22 ship-to-shore cranes', '22 ship-to-shore cranes: count 22 crane'],
      ['61,000 monthly calls', '61,000 monthly calls: count 61000 call'],
      ['6.5 FTE', '6.5 FTE: count 6.5 fte'],
      ['four production planners', 'four production planners: count 4 planner'],
      ['twenty-five people', 'twenty-five people: count 25 person'],
      ['one hundred and twenty stores', 'one hundred and twenty stores: count 120 store'],
      ['1,240 of 3,720 chats', '1,240: number 1240', '3,720 chats: count 3720 chat'],
    ],
    ratios: [
      ['a 2.5x return', '2.5x: multiple 2.5'],
      ['3.4× the cost', '3.4×: multiple 3.4'],
      ['three times as many', 'three times: multiple 3'],
      ['volume doubled', 'doubled: multiple 2'],
      ['halved', 'halved: multiple 0.5'],
      ['tenfold', 'tenfold: multiple 10'],
      ['drops by a quarter', 'a quarter: fraction 0.25'],
      ['two thirds of the desk', 'two thirds: fraction 0.666666666667'],
      ['about half of it', 'half: fraction 0.5 about'],
    ],
    'hedges and bounds': [
      ['about $280,000', '$280,000: money 280000 USD about'],
      ['~4,600 hours', '4,600 hours: duration 4600 hour about'],
      ['nearly 300 cases', '300 cases: count 300 case nearly'],
      ['over 6,300 answers', '6,300 answers: count 6300 answer over'],
      ['at least 92 %', '92 %: percent 92 % at-least'],
      ['up to 6 h a week', '6 h a week: duration 6 hour /week at-most'],
      ['they add up to EUR 140k', 'EUR 140k: money 140000 EUR'],
      ['< 4 s', '4 s: duration 4 second at-most'],
      ['40 % or more', '40 %: percent 40 % at-least'],
    ],
    ranges: [
      ['between $200k and $300k', '$200k and $300k: money 200000..300000 USD'],
      ['$5-10M', '$5-10M: money 5000000..10000000 USD'],
      ['$255,000-425,000', '$255,000-425,000: money 255000..425000 USD'],
      ['from 18 % to 16 %', '18 %: percent 18 %', '16 %: percent 16 %'],
      ['rises from $200k to $300k', '$200k: money 200000 USD', '$300k: money 300000 USD'],
    ],
    dates: [
      ['live in Q3 2027', 'Q3 2027: date 2027.5'],
      ['by 1 June 2026', '1 June 2026: date 2026.41666667'],
      ['in FY27', 'FY27: date 2027'],
      ['since 2019', '2019: date 2019'],
      ['the 2026 budget of $210,000', '2026: date 2026', '$210,000: money 210000 USD'],
      ['2,025 tickets', '2,025 tickets: count 2025 ticket'],
    ],
    arithmetic: [
      ['320 underwriters × $30 × 12 months = $96,000', '320 underwriters: count 320 underwriter', '$30: money 30 USD', '12 months: duration 12 month', '$96,000: money 96000 USD'],
      ['46 h - 29 h = 17 h', '46 h: duration 46 hour', '29 h: duration 29 hour', '17 h: duration 17 hour'],
      ['80 → 120', '80: number 80', '120: number 120'],
    ],
  };
  for (const [title, rows] of Object.entries(cases)) {
    test(title, () => {
      for (const [text, ...expected] of rows) assert.deepEqual(read(text), expected, text);
    });
  }

  test('brackets make an amount negative in a table cell, and there alone', () => {
    assert.deepEqual(read('(390)', true), ['(390): number -390']);
    assert.deepEqual(read('($200K)', true), ['($200K): money -200000 USD']);
    assert.deepEqual(read('a third (390)'), ['a third: fraction 0.333333333333', '390: number 390']);
  });

  test('what looks like a number and is none stays out', () => {
    const none = [
      'GPT-4o with p95 on H100', 'ISO 27001 and SOC 2', 'on call 24/7 by the 3-2-1 rule', 'CRM-48213', 'DP-2023-0091', 'release 4.12', 'version 11.0.3', 'v2.1',
      'rule set 17.3', 'at 02:30', 'port 443', 'extension 5511', 'https://example.org/2025/80-of-100', 'Phase 2', 'Teams 7, 12 and 19 go first', 'Year 1', 'weeks 14 to 19',
      'Level-1 analysts', 'see section 3.2', 'Llama 3 70B', 'sampled 1:50', '#1234', '+44 20 7946 0000', 'a.b@c3.org', 'P1', 'the 3rd time', 'S/4HANA', 'one of them', 'RFC 9110', 'month 18-24', 'Month 18 - 24', 'phase 12 starts',
    ];
    for (const text of none) assert.deepEqual(read(text), [], text);
  });

  test('the interval is everything that rounds to what is printed', () => {
    const interval = (text: string) => readQuantities(text)[0]!.interval;
    assert.deepEqual(interval('$1.2M'), { low: 1_150_000, high: 1_250_000 });
    assert.deepEqual(interval('35 %'), { low: 34.5, high: 35.5 });
    assert.deepEqual(interval('-35 %'), { low: -35.5, high: -34.5 });
    assert.deepEqual(interval('nine months'), { low: 8.5, high: 9.5 });
  });
});
