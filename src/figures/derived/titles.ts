/** What the derived figures are called, by their id. */
export const derivedTitles = {
  payback: 'Payback',
  'net-benefit-per-year': 'Net benefit per year',
  'roi-12': 'Return on investment after 12 months',
  'roi-24': 'Return on investment after 24 months',
  'usage-cost-1': 'Usage cost at the stated volume',
  'usage-cost-10': 'Usage cost at 10 times the volume',
  'usage-cost-100': 'Usage cost at 100 times the volume',
  'cost-1': 'Running cost at the stated volume',
  'cost-10': 'Running cost at 10 times the volume',
  'cost-100': 'Running cost at 100 times the volume',
  'unit-cost-1': 'Cost per unit at the stated volume',
  'unit-cost-10': 'Cost per unit at 10 times the volume',
  'unit-cost-100': 'Cost per unit at 100 times the volume',
} as const;

export type DerivedId = keyof typeof derivedTitles;
