import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import Ajv from 'ajv';
import type { Log } from 'sarif';
import { criteria } from '../../src/rubric/registry.ts';
import { seven } from './program.ts';

const require = createRequire(import.meta.url);

const proposal = `---
type: ai-proposal
---

# Answer refund requests in two hours instead of six

Thirty agents answer 2,400 tickets a day. We ask for €150,000.

## Cost

The bill at full volume is TBD.
`;
const notes = '# Notes\n\nLunch was good.\n';

interface Located { id: string; quote: string; line: number; column: number; endLine: number; endColumn: number }
interface JsonOutput {
  version: number;
  reviews: {
    path: string; proposal: boolean; overall: number; verdict: string;
    signals: { id: string; score: number }[];
    criteria: { id: string; level: number; evidence: Located[] }[];
    flags: Located[]; figures: Located[];
    questions: { who: string; question: string; open: boolean; criteria: string[] }[];
  }[];
}

const score = async (format: string, stdin = proposal) => (await seven(['score', '-', '--format', format], { stdin })).out;

suite('cli: formats', () => {
  test('json has the keys of version 1 and no others', async () => {
    const output = JSON.parse(await score('json')) as JsonOutput;
    assert.deepEqual(Object.keys(output), ['version', 'reviews']);
    assert.equal(output.version, 1);
    const review = output.reviews[0]!;
    assert.deepEqual(Object.keys(review), ['path', 'proposal', 'overall', 'verdict', 'signals', 'criteria', 'flags', 'figures', 'questions']);
    assert.deepEqual(review.signals.map(({ id }) => id), ['leverage', 'integration', 'roi', 'risk', 'cost', 'advantage', 'readiness']);
    assert.deepEqual(review.criteria.map(({ id }) => id), criteria.map(({ id }) => id));
    assert.equal(review.criteria.length, 30);
    assert.deepEqual(Object.keys(review.questions[0]!), ['who', 'question', 'open', 'criteria']);
  });

  test('every quote in json is the text at its place', async () => {
    const [review] = (JSON.parse(await score('json')) as JsonOutput).reviews;
    const lines = proposal.split('\n');
    const places = [...review!.flags, ...review!.figures, ...review!.criteria.flatMap(({ evidence }) => evidence)];
    assert.ok(places.length > 0);
    for (const { quote, line, column, endLine, endColumn } of places) {
      assert.equal(line, endLine);
      assert.equal(lines[line - 1]!.slice(column - 1, endColumn - 1), quote);
    }
    for (const { level, evidence } of review!.criteria) if (level === 0) assert.deepEqual(evidence, []);
  });

  test('text says verdict, bars, open questions and flags with their places, as json has them', async () => {
    const [review] = (JSON.parse(await score('json')) as JsonOutput).reviews;
    const lines = (await score('text')).split('\n');
    assert.equal(lines[0], `-  ${review!.overall} of 100, ${review!.verdict}`);
    for (const [index, title] of ['Operational leverage', 'Integration', 'Measurable return', 'Risk containment', 'Predictable cost', 'Competitive advantage', 'Organisational readiness'].entries()) {
      const { score: points } = review!.signals[index]!;
      const full = Math.round(points / 5);
      assert.ok(lines.includes(`  ${title.padEnd(24)}  ${'█'.repeat(full)}${'░'.repeat(20 - full)} ${String(points).padStart(4)}`), title);
    }
    for (const { who, question, open } of review!.questions) assert.equal(lines.includes(`    ${who}: ${question}`), open);
    assert.ok(lines.includes('    11:28  Placeholder: “TBD”'));
  });

  test('text says of other documents that they are left alone', async () => {
    const lines = (await score('text', notes)).split('\n');
    assert.equal(lines[0], '-');
    assert.match(lines[1]!, /^ {2}not an AI-investment proposal/);
    assert.equal(lines[2], '  --assume-proposal reviews it all the same');
  });

  test('text says of front matter that cannot be read what is wrong with it, for it may say that this is a proposal', async () => {
    const lines = (await score('text', '---\ntype: [ai-proposal\n---\n\n# Notes\n')).split('\n');
    assert.equal(lines[3], '  In the document itself');
    assert.match(lines[4]!, /^ {4}3:1 {2}The front matter is not valid YAML: /);
  });

  test('sarif is valid by its schema, each result names a rule and its place', async () => {
    const log = JSON.parse(await score('sarif')) as Log;
    const ajv = new Ajv({ schemaId: 'auto', unknownFormats: 'ignore' });
    ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json') as object);
    const valid = ajv.validate(require('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json') as object, log);
    assert.ok(valid, ajv.errorsText());
    const [run] = log.runs;
    assert.equal(run!.tool.driver.rules!.length, 51);
    for (const { ruleId, ruleIndex } of run!.results!) assert.equal(run!.tool.driver.rules![ruleIndex!]!.id, ruleId);
    const placeholder = run!.results!.find(({ ruleId }) => ruleId === 'flag/placeholder');
    assert.deepEqual(placeholder!.locations![0]!.physicalLocation, {
      artifactLocation: { uri: 'stdin' },
      region: { startLine: 11, startColumn: 28, endLine: 11, endColumn: 31, snippet: { text: 'TBD' } },
    });
  });

  test('sarif has no results for a document that is no proposal', async () => {
    assert.deepEqual((JSON.parse(await score('sarif', notes)) as Log).runs[0]!.results, []);
  });

  test('markdown is a brief with the seven scores and the eight questions', async () => {
    const [review] = (JSON.parse(await score('json')) as JsonOutput).reviews;
    const brief = await score('markdown');
    assert.ok(brief.startsWith(`# -: ${review!.overall} of 100, ${review!.verdict}\n`));
    const rows = brief.split('\n').filter((line) => line.startsWith('| '));
    assert.equal(rows.length, 2 + 7 + 2 + 8);
    assert.ok(brief.includes('\n- 11:28 Placeholder: “TBD”\n'));
  });
});
