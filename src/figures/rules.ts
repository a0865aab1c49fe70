import { checkTitles, type CheckId } from './types.ts';

/** What a check is, for every surface that speaks of it. The arithmetic stands in `checks/`, one file each. */
export interface Check {
  readonly id: CheckId;
  readonly title: string;
  /** What it compares, in one sentence. */
  readonly compares: string;
  /** What it leaves alone. */
  readonly spares: string;
  /** What would mend it. */
  readonly answer: string;
  /** `good` agrees; in `bad` the figure that disagrees stands between `**`, and `follows` is the one that does follow. Run as tests. */
  readonly examples: { readonly good: readonly string[]; readonly bad: readonly { readonly text: string; readonly follows: string }[] };
}

const rules: Readonly<Record<CheckId, Omit<Check, 'id' | 'title'>>> = {
  'figures/percent-change': {
    compares: 'A change in per cent with the values before and after it.',
    spares: 'A change that has no before and after of its own, and one in percentage points.',
    answer: 'Correct the percentage, or the two values.',
    examples: {
      good: ['Handling time falls from 40 to 25 minutes, 37.5 % less.', 'Output doubles from 60 to 120 cases a day.'],
      bad: [{ text: 'Handling time falls from 40 to 25 minutes, **50 %** less.', follows: '37.5 %' }],
    },
  },
  'figures/difference': {
    compares: 'A difference with the two values it lies between: before and after, benefit and cost, budget and forecast.',
    spares: 'A difference between things that are named apart.',
    answer: 'Correct the difference, or one of the two values.',
    examples: {
      good: ['The budget is €500,000 and the forecast €420,000, so €80,000 remain.'],
      bad: [{ text: 'The budget is €500,000 and the forecast €420,000, so **€120,000** remain.', follows: '€80,000' }],
    },
  },
  'figures/total': {
    compares: 'A total with its parts, in a table\'s column or in a sentence.',
    spares: 'A list of which only some parts are given.',
    answer: 'Correct the total, or find the part that is missing.',
    examples: {
      good: ['| Item | € |\n|---|--:|\n| Licences | 450,000 |\n| Implementation | 700,000 |\n| Training | 150,000 |\n| Total | 1,300,000 |'],
      bad: [{
        text: '| Item | € |\n|---|--:|\n| Licences | 450,000 |\n| Implementation | 700,000 |\n| Training | 150,000 |\n| Total | **1,250,000** |',
        follows: '1,300,000',
      }],
    },
  },
  'figures/product': {
    compares: 'A product with its factors: unit cost × volume, people × cost of each, rate × period.',
    spares: 'Factors that are not said to belong together.',
    answer: 'Correct the product, or the factor that changed.',
    examples: {
      good: ['2,000,000 tickets at $0.04 each cost $80,000 a year.'],
      bad: [{ text: '2,000,000 tickets at $0.04 each cost **$60,000 a year**.', follows: '$80,000 a year' }],
    },
  },
  'figures/payback': {
    compares: 'The payback with the investment divided by the net benefit of a month or year.',
    spares: 'A payback that counts a ramp-up whose figures are given month by month.',
    answer: 'Correct the payback, or say from when it counts.',
    examples: {
      good: ['The investment of €180,000 brings a net €30,000 a month, so payback is 6 months.'],
      bad: [{ text: 'The investment of €180,000 brings a net €30,000 a month, so payback is **4 months**.', follows: '6 months' }],
    },
  },
  'figures/roi': {
    compares: 'The return on investment with (benefit − cost) ÷ cost, or benefit ÷ cost where it is written as a multiple.',
    spares: 'A return whose benefit and cost are not both given.',
    answer: 'Correct the return, or say over which period it counts.',
    examples: {
      good: ['A benefit of €450,000 on a cost of €300,000 is an ROI of 50 %.'],
      bad: [{ text: 'A benefit of €450,000 on a cost of €300,000 is an ROI of **150 %**.', follows: '50 %' }],
    },
  },
  'figures/net-present-value': {
    compares: 'The net present value with the yearly flows at the stated rate: year 0 undiscounted, flows at year end.',
    spares: 'A value whose rate or flows are not given.',
    answer: 'Correct the value, or state the rate and when the flows fall.',
    examples: {
      good: ['| | Year 0 | Year 1 | Year 2 |\n|---|--:|--:|--:|\n| Net cash flow | −€100,000 | €60,000 | €70,000 |\n\nAt a discount rate of 10 % the NPV is €12,397.'],
      bad: [{
        text: '| | Year 0 | Year 1 | Year 2 |\n|---|--:|--:|--:|\n| Net cash flow | −€100,000 | €60,000 | €70,000 |\n\nAt a discount rate of 10 % the NPV is **€30,000**.',
        follows: '€12,397',
      }],
    },
  },
  'figures/annualised': {
    compares: 'A figure for a month, week or quarter with the same one for the year.',
    spares: 'A year that is partly ramp-up, or seasonal.',
    answer: 'Correct one of the two, or say why the year is not twelve such months.',
    examples: {
      good: ['Inference costs €2,000 a month, or €24,000 a year.'],
      bad: [{ text: 'Inference costs €2,000 a month, or **€20,000 a year**.', follows: '€24,000 a year' }],
    },
  },
  'figures/conflict': {
    compares: 'One quantity that is stated twice.',
    spares: 'Old and new, scenarios, phases, other scopes and other currencies.',
    answer: 'Decide which one holds, and use it everywhere.',
    examples: {
      good: ['We ask the board for €180,000.\n\n## Decision\n\nWe ask the board to approve €180,000.'],
      bad: [{ text: 'We ask the board for €180,000.\n\n## Decision\n\nWe ask the board to approve **€210,000**.', follows: '€180,000' }],
    },
  },
  'figures/impossible': {
    compares: 'A figure with what it can be at most: a reduction with 100 %, shares of one whole with 100 %, a saving with what it is saved from.',
    spares: 'Growth of more than 100 %, utilisation, and surveys with several answers.',
    answer: 'Look it up again; often it is the old value as a percentage of the new one.',
    examples: {
      good: ['Complaints fall by 60 %.', 'Volume grows by 140 %.'],
      bad: [{ text: 'Errors are reduced by **140 %**.', follows: 'at most 100 %' }],
    },
  },
  'figures/points': {
    compares: 'A change between two rates with its unit: percentage points, or per cent of the first rate.',
    spares: 'A change in per cent that does follow as per cent.',
    answer: 'Write “percentage points”, or give the change in per cent.',
    examples: {
      good: ['The error rate drops from 6.0 % to 4.5 %, a reduction of 1.5 percentage points.', 'The error rate drops from 6.0 % to 4.5 %, a reduction of 25 %.'],
      bad: [{ text: 'The error rate drops from 6.0 % to 4.5 %, a reduction of **1.5 %**.', follows: '1.5 percentage points (−25 %)' }],
    },
  },
};

/** Every check, in the rubric's order. */
export const checks: readonly Check[] = Object.entries(rules).map(([id, rule]) => ({ id: id as CheckId, title: checkTitles[id as CheckId], ...rule }));
