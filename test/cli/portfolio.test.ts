import assert from 'node:assert/strict';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seven, sevenInTerminal } from './program.ts';

const examples = path.resolve(import.meta.dirname, '../../examples');
const notes = '# Notes\n\nLunch was good.\n';

interface Scored { reviews: { path: string; overall: number; proposal: boolean }[] }

suite('cli: portfolio', () => {
  let cwd: string;
  suiteSetup(async () => {
    cwd = await mkdtemp(path.join(tmpdir(), 'seven-signals-'));
    for (let at = 0; at < 6; at++) {
      await copyFile(path.join(examples, 'support-desk.md'), path.join(cwd, `good-${at}.md`));
      await copyFile(path.join(examples, 'weak-proposal.md'), path.join(cwd, `weak-${at}.md`));
    }
    await writeFile(path.join(cwd, 'notes.md'), notes);
  });
  suiteTeardown(() => rm(cwd, { recursive: true }));

  test('a few files end in a table, best first', async () => {
    const { out } = await seven(['score', 'weak-0.md', 'good-0.md', 'notes.md'], { cwd });
    const table = out.split('\n').slice(out.split('\n').findIndex((line) => line.startsWith('Score  Verdict')));
    assert.match(table[1]!, /^ *\d+ {2}fundable .* good-0\.md$/);
    assert.match(table[2]!, /^ *\d+ {2}not ready .* weak-0\.md$/);
    assert.deepEqual(table.slice(3), ['', '1 other document is no AI-investment proposal', '']);
    assert.match(out, /^weak-0\.md {2}\d+ of 100, not ready\n/);
  });

  test('many files are the table alone', async () => {
    const { out } = await seven(['score', '.'], { cwd });
    const lines = out.split('\n');
    assert.match(lines[0]!, /^Score {2}Verdict/);
    assert.deepEqual(lines.slice(1, 13).map((line) => line.slice(line.lastIndexOf(' ') + 1)), [
      ...[0, 1, 2, 3, 4, 5].map((at) => `./good-${at}.md`), ...[0, 1, 2, 3, 4, 5].map((at) => `./weak-${at}.md`),
    ]);
  });

  test('threads give what one process gives, in the order of the paths', async () => {
    const { reviews } = JSON.parse((await seven(['score', '*.md', '--format', 'json'], { cwd })).out) as Scored;
    assert.equal(reviews.length, 13);
    assert.deepEqual(reviews.map((review) => review.path), reviews.map((review) => review.path).sort());
    for (const name of ['good-3.md', 'weak-3.md', 'notes.md']) {
      const [alone] = (JSON.parse((await seven(['score', name, '--format', 'json'], { cwd })).out) as Scored).reviews;
      assert.deepEqual(reviews.find((review) => review.path === name), alone);
    }
  });

  test('one that cannot be read is named, the others are scored, and the exit code is 2', async () => {
    await writeFile(path.join(cwd, 'picture.md'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0));
    const { out, err, code } = await seven(['score', '*.md', '--format', 'json', '--fail-under', '70'], { cwd });
    await rm(path.join(cwd, 'picture.md'));
    assert.equal((JSON.parse(out) as Scored).reviews.length, 13);
    assert.equal(err, 'seven-signals: picture.md: this is a binary file, not Markdown\n');
    assert.equal(code, 2);
  });

  test('one under the bar is enough for exit code 1', async () => {
    assert.equal((await seven(['score', '*.md', '--fail-under', '70'], { cwd })).code, 1);
    assert.equal((await seven(['score', 'good-*.md', 'notes.md', '--fail-under', '70'], { cwd })).code, 0);
  });

  test('a megabyte on one line is scored', async () => {
    const sentence = 'We ask for €180,000 to draft replies for the support desk; handling falls from 6 hours to 2. ';
    const { out, code } = await seven(['score', '-', '--assume-proposal', '--format', 'json'], { stdin: sentence.repeat(Math.ceil(1_000_000 / sentence.length)) });
    assert.equal(code, 0);
    assert.equal((JSON.parse(out) as Scored).reviews[0]!.proposal, true);
  });

  test('a terminal shows colours and, for many files, a progress bar; NO_COLOR takes the colours away', async () => {
    const shown = await sevenInTerminal(['score', '.'], { cwd, env: { TERM: 'xterm' } });
    assert.match(shown, /█.* of 13 files/);
    assert.ok(shown.includes('\x1b[32mfundable'));
    assert.ok(shown.lastIndexOf(' of 13 files') < shown.indexOf('Score'));
    const plain = await sevenInTerminal(['score', 'good-0.md'], { cwd, env: { TERM: 'xterm', NO_COLOR: '1' } });
    assert.ok(!plain.includes('\x1b['), JSON.stringify(plain));
    assert.ok(!plain.includes(' of 1 files'));
  });

  test('sarif of several files is one valid document, with the results of each', async () => {
    const { out } = await seven(['score', 'good-0.md', 'weak-0.md', 'notes.md', '--format', 'sarif'], { cwd });
    const [run] = (JSON.parse(out) as { runs: { results: { locations: { physicalLocation: { artifactLocation: { uri: string } } }[] }[] }[] }).runs;
    const uris = new Set(run!.results.map(({ locations: [location] }) => location!.physicalLocation.artifactLocation.uri));
    assert.ok(uris.has('weak-0.md'));
    assert.ok(!uris.has('notes.md'));
  });

  test('markdown ends in a table of the portfolio', async () => {
    const { out } = await seven(['score', 'good-0.md', 'weak-0.md', '--format', 'markdown'], { cwd });
    assert.match(out, /\n# Portfolio: 2 proposals\n\n\| Score \| Verdict .*\n\|--:.*\n\| \d+ \| fundable .*good-0\.md \|\n\| \d+ \| not ready .*weak-0\.md \|\n$/);
  });
});
