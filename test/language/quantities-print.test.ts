import assert from 'node:assert/strict';
import fc from 'fast-check';
import { printQuantity, readQuantities } from '../../src/language/quantities/index.ts';

suite('Quantities in print', () => {
  const cases: readonly (readonly [text: string, value: number, printed: string])[] = [
    ['$1.2M', 2_345_678, '$2.3M'],
    ['EUR 441,600', 1_000_000, 'EUR 1,000,000'],
    ['1.250,75 €', 1234.5, '1.234,50 €'],
    ["CHF 1'250", 99_999, "CHF 99'999"],
    ['₹12,34,567', 98_76_543, '₹98,76,543'],
    ['₹42 lakh', 3_600_000, '₹36 lakh'],
    ['-35 %', -21.43, '-21 %'],
    ['-35 %', 12, '12 %'],
    ['($200K)', -300_000, '($300K)'],
    ['nine months', 12, 'twelve months'],
    ['nine months', 15, '15 months'],
    ['22 bps', 0.31, '31 bps'],
    ['$45 per seat per month', 50, '$50 per seat per month'],
  ];
  for (const [text, value, printed] of cases) {
    test(`${text} with ${value} is ${printed}`, () => {
      assert.equal(printQuantity(text, readQuantities(text, { cell: true })[0]!, value), printed);
    });
  }

  const frames: readonly (readonly [sample: string, factor: number])[] = [
    ['$1', 1], ['EUR 1,000', 1], ['1.000.000 €', 1], ["CHF 1'000", 1], ['1 000 zł', 1], ['₹1,00,000', 1], ['£1.2k', 1e3], ['$1.25M', 1e6], ['€ 3 bn', 1e9], ['₹1.0 crore', 1e7],
    ['12 %', 1], ['1.5 percentage points', 1], ['14 bps', 0.01], ['3.5 hours', 1], ['40 minutes', 1], ['1,000 tickets a month', 1], ['6.5 FTE', 1], ['2.5x', 1], ['-7.5 %', 1], ['MSEK 4.2', 1e6], ['250 k€', 1e3],
  ];
  test('formatting any value and reading it gives the value back, as far as its digits go', () => {
    fc.assert(fc.property(fc.constantFrom(...frames), fc.integer({ min: 1, max: 99_999_999 }), ([sample, factor], digits) => {
      const quantity = readQuantities(sample)[0]!;
      const value = Math.sign(quantity.value) * digits * factor * 10 ** -quantity.format.decimals;
      const printed = printQuantity(sample, quantity, value);
      const [again, ...others] = readQuantities(printed);
      assert.deepEqual(others, [], printed);
      assert.ok(Math.abs(again!.value - value) <= 1e-9 * Math.abs(value), `${printed} reads as ${again!.value}, not ${value}`);
      assert.deepEqual([again!.kind, again!.unit, again!.per, again!.end], [quantity.kind, quantity.unit, quantity.per, printed.length], printed);
    }), { seed: 20261127, numRuns: 300 });
  });

  test('no text makes it throw, and figures come in order without overlap', () => {
    const piece = fc.constantFrom('12', '1,250', '3.5', '€', '$', '%', ' ', 'k', 'M', '-', '–', '(', ')', ' a month', ' per seat', ' to ', 'half', 'nine', ' hours', 'x', '×', '=', '.', ',', '/', 'Q3 2027', '\u00a0', 'ß');
    fc.assert(fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      let last = 0;
      for (const { start, end, interval, value } of readQuantities(text)) {
        assert.ok(start >= last && end > start && end <= text.length, text);
        assert.ok(Number.isNaN(value) || (interval.low <= value && value <= interval.high), text);
        last = end;
      }
    }), { seed: 20261127, numRuns: 1000, examples: [[['12', '/', 'half', '-', 'nine']]] });
  });
});
