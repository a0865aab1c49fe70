const normal = (text: string) => text.toLowerCase().replace(/[\s*_`|~>#]+/g, ' ').trim();

/** Whether two quotations are of one place, by the rule of the shared evaluation: one holds the other, or they share half of their words. */
export function overlaps(one: string, other: string): boolean {
  const [a, b] = [normal(one), normal(other)];
  if (a === '' || b === '') return false;
  const [x, y] = [a.split(' '), new Set(b.split(' '))];
  const common = x.filter((word) => y.has(word)).length;
  return a.includes(b) || b.includes(a) || (common >= 3 && common >= Math.min(x.length, y.size) / 2);
}
