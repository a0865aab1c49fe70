export const checkIds = [
  'figures/percent-change', 'figures/difference', 'figures/total', 'figures/product', 'figures/payback', 'figures/roi',
  'figures/net-present-value', 'figures/annualised', 'figures/conflict', 'figures/impossible', 'figures/points',
] as const;
export type CheckId = (typeof checkIds)[number];
