import type { Log, Location, ReportingDescriptor, Result } from 'sarif';
import { checks } from '../../figures/rules.ts';
import { criteria, flags } from '../../rubric/registry.ts';
import { rulePage } from '../../rubric/rule-page.ts';
import { criterionIn } from '../../review/criterion.ts';
import type { Place, Review } from '../../review/types.ts';
import { version } from '../version.ts';
import type { Formatter } from './formatter.ts';

const rules: readonly ReportingDescriptor[] = [
  ...criteria.map(({ id, title, question, answer }) => rule(id, title, question, answer)),
  ...flags.map(({ id, title, message, answer }) => rule(id, title, message, answer)),
  ...checks.map(({ id, title, compares, answer }) => rule(id, title, compares, answer)),
];

function rule(id: string, title: string, short: string, help: string): ReportingDescriptor {
  return { id, name: title, shortDescription: { text: short }, help: { text: help }, helpUri: rulePage(id) };
}

const log: Log = {
  $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
  version: '2.1.0',
  runs: [{
    tool: { driver: { name: 'Seven Signals', version, informationUri: 'https://github.com/seven-signals/seven-signals', rules: [...rules] } },
    columnKind: 'utf16CodeUnits',
    results: [],
  }],
};
const [head, tail] = JSON.stringify(log, null, 2).split(/(?<="results": \[)(?=\])/) as [string, string];

/** SARIF 2.1.0: missing criteria as notes, red flags and figures that disagree as warnings; nothing for documents that are no proposal. */
export const sarif: Formatter = {
  head,
  separator: ',',
  one: ({ path, review }) => (review.proposal ? resultsOf(uriOf(path), review).map((found) => `\n${JSON.stringify(found)}`).join(',') : ''),
  tail: () => `${tail}\n`,
};

function resultsOf(uri: string, review: Review): Result[] {
  return [
    ...review.flags.map((flag) => result(flag.id, 'warning', flagText(flag.id), at(uri, flag))),
    ...review.figures.filter(({ grade }) => grade === 'disagrees').map((figure) => ({
      ...result(figure.id, 'warning', `${figure.stated} stated, ${figure.follows} follows from ${figure.from}.`, at(uri, figure)),
      relatedLocations: figure.operands.map((operand) => ({ ...at(uri, operand), message: { text: operand.role } })),
    })),
    ...review.criteria.filter(({ level }) => level < 2).map(({ id, evidence, gaps }) => {
      const { ask, answer } = criterionIn(review, id);
      const place = evidence[0] ?? gaps[0];
      return result(id, 'note', `${ask} ${answer}`, place === undefined ? wholeFile(uri) : at(uri, place));
    }),
  ];
}

function result(ruleId: string, level: Result.level, text: string, location: Location): Result {
  const ruleIndex = rules.findIndex(({ id }) => id === ruleId);
  return { ruleId, ...(ruleIndex < 0 ? {} : { ruleIndex }), level, message: { text }, locations: [location] };
}

function flagText(id: string): string {
  const { message, answer } = flags.find((flag) => flag.id === id)!;
  return `${message} ${answer}`;
}

const wholeFile = (uri: string): Location => ({ physicalLocation: { artifactLocation: { uri } } });

const at = (uri: string, { quote, line, column, endLine, endColumn }: Place): Location => ({
  physicalLocation: {
    artifactLocation: { uri },
    region: { startLine: line, startColumn: column, endLine, endColumn, snippet: { text: quote } },
  },
});

/** A path as a relative or absolute URI reference, as SARIF wants it. */
function uriOf(path: string): string {
  return path === '-' ? 'stdin' : path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/').replace(/^([A-Za-z])%3A/, 'file:///$1:');
}
