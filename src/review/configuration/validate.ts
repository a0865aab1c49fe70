import * as v from 'valibot';
import { definition, type FileSettings } from './definition.ts';

/** Keys and indices that lead to a part. */
export type Path = readonly PropertyKey[];

/** What is wrong may hide what else is wrong in the same place, but not so often. */
const mostRounds = 10;

/**
 * What is right in the data. What is wrong is reported with its path, whether its key or its value is at fault, and a
 * message with the values for its `{0}`, `{1}`; then it is taken out, until nothing is wrong.
 */
export function validated(given: unknown, report: (path: Path, ofKey: boolean, message: string, ...values: string[]) => void = () => undefined): FileSettings {
  let data = withoutNothing(given);
  for (let round = 0; round < mostRounds; round++) {
    const result = v.safeParse(definition, data);
    if (result.success) return result.output;
    const wrong: Path[] = [];
    for (const issue of result.issues) {
      const path = issue.path?.map(({ key }) => key as PropertyKey) ?? [];
      if (wrong.some((other) => isWithin(path, other))) continue;
      const [last] = path.slice(-1);
      if (issue.expected === 'never') report(path, true, 'There is no setting called “{0}”.', String(last));
      else if (issue.type === 'strict_object' && issue.received === 'undefined') report(path.slice(0, -1), false, '“{0}” is missing.', String(last));
      else report(path, false, '“{1}” must be {0}.', issue.message, path.map(String).join('.'));
      wrong.push(issue.type === 'strict_object' && issue.received === 'undefined' ? path.slice(0, -1) : path);
    }
    data = without(data, wrong);
  }
  return {};
}

/** A key without a value, as it stands while somebody types, says nothing. */
function withoutNothing(data: unknown): unknown {
  if (Array.isArray(data)) return data.filter((part) => part !== null).map(withoutNothing);
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).flatMap(([key, part]) => (part === null ? [] : [[key, withoutNothing(part)]])));
}

function isWithin(path: Path, other: Path): boolean {
  return other.every((key, index) => String(path[index]) === String(key));
}

/** The data less what stands at the paths. */
function without(data: unknown, paths: readonly Path[], here: Path = []): unknown {
  const isWrong = (key: PropertyKey) => paths.some((path) => path.length === here.length + 1 && isWithin(path, [...here, key]));
  if (Array.isArray(data)) return data.flatMap((part: unknown, index) => (isWrong(index) ? [] : [without(part, paths, [...here, index])]));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).flatMap(([key, part]) => (isWrong(key) ? [] : [[key, without(part, paths, [...here, key])]])));
}
