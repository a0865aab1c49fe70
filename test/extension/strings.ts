import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import configurationSchema from '../../schemas/seven-signals.schema.json' with { type: 'json' };
import { derivedTitles } from '../../src/figures/derived/titles.ts';
import { englishLabels } from '../../src/scorecard/labels.ts';
import { questions } from '../../src/rubric/questions.ts';
import { translateRubric } from '../../src/extension/rubric.ts';
import { rubric } from './sample.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The rubric's strings, which the server and the extension translate. */
export function rubricStrings(): Set<string> {
  const strings = new Set<string>();
  translateRubric(rubric, (message) => { strings.add(message); return message; });
  strings.delete('');
  return strings;
}

/** Every string that the extension says itself. */
export function interfaceStrings(): Set<string> {
  return new Set([...Object.values(englishLabels), ...questions.map(({ question }) => question), ...Object.values(derivedTitles), ...stringsIn('src/extension', ['t'])].filter(Boolean));
}

/** Every string that the server says itself: its own, the parts of a relation, and what is wrong in a configuration or may stand in one. */
export function serverStrings(): Set<string> {
  return new Set([
    ...stringsIn('src/language-server', ['t'], ['question', 'detail']),
    ...stringsIn('src/figures', [], ['role']),
    ...stringsIn('src/markdown', [], ['message']),
    ...stringsIn('src/review/configuration', ['report', 'withProblem', ...valibot], ['message', 'values']),
    ...descriptionsIn(configurationSchema),
  ].filter(Boolean));
}

/** Where a configuration's definition says what a value must be. */
const valibot = ['string', 'number', 'array', 'nonEmpty', 'minValue', 'maxValue', 'finite', 'integer', 'minLength', 'regex', 'picklist'];

/** String literals of a folder's files that are arguments of such calls or values of such properties, either branch of a choice among them. */
function stringsIn(folder: string, calls: readonly string[], properties: readonly string[] = []): string[] {
  const found: string[] = [];
  const take = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(take);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const { expression } = node;
      const name = ts.isIdentifier(expression) ? expression.text : ts.isPropertyAccessExpression(expression) ? expression.name.text : '';
      if (calls.includes(name)) node.arguments.forEach(take);
    }
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && properties.includes(node.name.text)) (ts.isArrayLiteralExpression(node.initializer) ? node.initializer.elements : [node.initializer]).forEach(take);
    ts.forEachChild(node, visit);
  };
  for (const file of readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.ts')) visit(ts.createSourceFile('x.ts', readFileSync(path.join(root, folder, file), 'utf8'), ts.ScriptTarget.Latest));
  }
  return found;
}

function descriptionsIn(schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  return Object.entries(schema).flatMap(([key, part]: [string, unknown]) => (key === 'description' && typeof part === 'string' ? [part] : descriptionsIn(part)));
}
