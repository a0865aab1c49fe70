import { deepEqual, equal } from 'node:assert/strict';
import fc from 'fast-check';
import { derive } from '../../src/figures/derived/derive.ts';
import { readModel } from '../../src/figures/derived/read-model.ts';
import { LiveDocument } from '../../src/markdown/live-document.ts';
import { finish } from '../../src/markdown/steps.ts';

function read(text: string) {
  const document = new LiveDocument();
  finish(document.edit({ start: 0, end: 0, text }));
  return derive(readModel(document), { findings: [], relations: [] });
}

const english = (value: number) => value.toLocaleString('en-US');
const german = (value: number) => `${value.toLocaleString('de-DE')},00`;
const money = [
  (value: number) => `€${english(value)}`, (value: number) => `USD ${english(value)}`, (value: number) => `${german(value)} EUR`, (value: number) => `£${english(value)}k`, (value: number) => `${english(value)} kr`,
] as const;
const layouts = [
  (investment: string, net: string) => `We invest ${investment} and it leaves ${net} net a month.`,
  (investment: string, net: string) => `- One-off cost: ${investment}\n- Net benefit per month: ${net}\n`,
  (investment: string, net: string) => `| | |\n|---|--:|\n| Investment | ${investment} |\n| Net saving a month | ${net} |\n`,
] as const;
const amounts = fc.record({ investment: fc.integer({ min: 1000, max: 900_000 }), net: fc.integer({ min: 1000, max: 900_000 }), print: fc.constantFrom(...money), layout: fc.constantFrom(...layouts) });

suite('derived figures, for every amount', () => {
  test('payback is the investment over the net benefit, however they are written', () => {
    fc.assert(fc.property(amounts, ({ investment, net, print, layout }) => {
      const { derived, series } = read(layout(print(investment), print(net)));
      equal(derived.find(({ id }) => id === 'payback')!.value, `${Math.round((10 * investment) / net) / 10} months`);
      equal(series[0]!.breakEven, investment / net);
    }), { numRuns: 100 });
  });

  test('ten times every amount leaves payback and return as they are', () => {
    const ratios = (text: string) => read(text).derived.filter(({ id }) => id !== 'net-benefit-per-year').map(({ id, value }) => [id, value]);
    fc.assert(fc.property(amounts, ({ investment, net, print, layout }) => {
      deepEqual(ratios(layout(print(10 * investment), print(10 * net))), ratios(layout(print(investment), print(net))));
    }), { numRuns: 100 });
  });

  test('the line of a table of flows ends at their sum', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -5000, max: 5000 }), { minLength: 2, maxLength: 6 }), (flows) => {
      fc.pre(flows[0]! < 0);
      const text = `| k€ | ${flows.map((_, year) => `Year ${year}`).join(' | ')} |\n|---|${flows.map(() => '--:').join('|')}|\n| Net cash flow | ${flows.map((flow) => (flow < 0 ? `(${english(-flow)})` : english(flow))).join(' | ')} |\n`;
      const [cash] = read(text).series;
      equal(cash!.points.at(-1)!.y, 1000 * flows.reduce((sum, flow) => sum + flow, 0));
    }), { numRuns: 100 });
  });

  test('whatever the text, nothing fails and no number is infinite', () => {
    const words = fc.constantFrom('We invest', 'net saving of', 'a month', 'a year', 'once', 'costs', 'per call', '€0', '€', '1e400', '0 calls a month', '€5 net', '| a | Year 1 |\n|---|---|\n| Net | 0 |\n', '**', '\n\n', '-', '|', '∞', '0.000001 €', '99999999999999999999 € once', '½');
    fc.assert(fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
      for (const { points, breakEven } of read(parts.join(' ')).series) {
        for (const { x, y } of points) equal(Number.isFinite(x) && Number.isFinite(y), true);
        equal(breakEven === undefined || Number.isFinite(breakEven), true);
      }
    }), { numRuns: 300 });
  });
});
