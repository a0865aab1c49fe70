import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';
import { derivedTitles } from '../../src/figures/derived/titles.ts';
import { englishLabels } from '../../src/scorecard/labels.ts';
import { questions } from '../../src/rubric/questions.ts';
import { translateRubric } from '../../src/extension/rubric.ts';
import { rubric } from './sample.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The rubric's strings, which the extension translates as the server sends them. */
export function rubricStrings(): Set<string> {
  const strings = new Set<string>();
  translateRubric(rubric, (message) => { strings.add(message); return message; });
  return strings;
}

/** Every string that the extension says itself. */
export function interfaceStrings(): Set<string> {
  const strings = new Set<string>([...Object.values(englishLabels), ...questions.map(({ question }) => question), ...Object.values(derivedTitles)]);
  for (const file of readdirSync(path.join(root, 'src/extension'), { recursive: true, encoding: 'utf8' })) {
    if (file.endsWith('.ts')) for (const message of stringsIn(readFileSync(path.join(root, 'src/extension', file), 'utf8'))) strings.add(message);
  }
  strings.delete('');
  return strings;
}

/** First arguments of calls of `t`, `l10n.t` and `this.t` that are literal. */
function stringsIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isCallExpression(node)) {
      const { expression, arguments: [first] } = node;
      const name = ts.isIdentifier(expression) ? expression.text : ts.isPropertyAccessExpression(expression) ? expression.name.text : '';
      if (name === 't' && first !== undefined && ts.isStringLiteralLike(first)) found.push(first.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('x.ts', source, ts.ScriptTarget.Latest));
  return found;
}
