export const checkIds = [
  'figures/percent-change', 'figures/difference', 'figures/total', 'figures/product', 'figures/payback', 'figures/roi',
  'figures/net-present-value', 'figures/annualised', 'figures/conflict', 'figures/impossible', 'figures/points',
] as const;
export type CheckId = (typeof checkIds)[number];

/** What each check is called. */
export const checkTitles: Readonly<Record<CheckId, string>> = {
  'figures/percent-change': 'Percentage change',
  'figures/difference': 'Difference',
  'figures/total': 'Total',
  'figures/product': 'Product',
  'figures/payback': 'Payback',
  'figures/roi': 'Return on investment',
  'figures/net-present-value': 'Net present value',
  'figures/annualised': 'Annualised figure',
  'figures/conflict': 'Two values for one quantity',
  'figures/impossible': 'Impossible figure',
  'figures/points': 'Percentage points',
};
