import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { seven } from './program.ts';

const proposal = '---\ntype: ai-proposal\n---\n\n# Shorter queues\n\nThe bill is TBD.\n';

interface Scored {
  reviews: { path: string; proposal: boolean; flags: { id: string; quote: string; line: number; column: number }[] }[];
}

suite('cli: files', () => {
  let cwd: string;
  setup(async () => { cwd = await mkdtemp(join(tmpdir(), 'seven-signals-')); });
  teardown(() => rm(cwd, { recursive: true }));

  const paths = async (...args: string[]) => {
    const { out, err, code } = await seven(['score', '--format', 'json', ...args], { cwd });
    return { paths: (JSON.parse(out) as Scored).reviews.map(({ path }) => path), err, code };
  };

  test('a directory stands for the Markdown files below it, dependencies left out', async () => {
    await mkdir(join(cwd, 'plans/2027'), { recursive: true });
    await mkdir(join(cwd, 'plans/node_modules/thing'), { recursive: true });
    for (const file of ['plans/b.md', 'plans/2027/a.markdown', 'plans/notes.txt', 'plans/node_modules/thing/README.md']) await writeFile(join(cwd, file), proposal);
    assert.deepEqual(await paths('plans/'), { paths: ['plans/2027/a.markdown', 'plans/b.md'], err: '', code: 0 });
  });

  test('a glob is matched here where the shell left it alone; a file named twice is scored once', async () => {
    for (const file of ['one.md', 'two.md', 'three.txt']) await writeFile(join(cwd, file), proposal);
    assert.deepEqual(await paths('*.md', 'one.md'), { paths: ['one.md', 'two.md'], err: '', code: 0 });
  });

  test('a file whose name looks like a glob is that file', async () => {
    await writeFile(join(cwd, '[draft] plan.md'), proposal);
    assert.deepEqual(await paths('[draft] plan.md'), { paths: ['[draft] plan.md'], err: '', code: 0 });
  });

  test('what cannot be read is said, the rest is scored, and the exit code is 2', async () => {
    await writeFile(join(cwd, 'chart.md'), Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0));
    await writeFile(join(cwd, 'latin.md'), Buffer.from('caf\xe9', 'latin1'));
    await writeFile(join(cwd, 'good.md'), proposal);
    assert.deepEqual(await paths('missing.md', 'chart.md', 'latin.md', 'good.md'), {
      paths: ['good.md'],
      err: [
        'seven-signals: missing.md: no such file, and no Markdown file matches',
        'seven-signals: chart.md: this is a binary file, not Markdown',
        'seven-signals: latin.md: this is not UTF-8 text; save it as UTF-8, or as UTF-16 with a byte-order mark',
        '',
      ].join('\n'),
      code: 2,
    });
  });

  test('an empty file is said to be empty and is no proposal', async () => {
    await writeFile(join(cwd, 'empty.md'), '');
    const { out, err, code } = await seven(['score', 'empty.md', '--format', 'json'], { cwd });
    assert.deepEqual((JSON.parse(out) as Scored).reviews.map(({ proposal: is }) => is), [false]);
    assert.equal(err, 'seven-signals: empty.md: the file is empty\n');
    assert.equal(code, 0);
  });

  const encodings: readonly (readonly [string, Uint8Array])[] = [
    ['UTF-8 with a byte-order mark', Buffer.from(`\ufeff${proposal}`)],
    ['UTF-16, little end first', Buffer.from(`\ufeff${proposal}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\ufeff${proposal}`, 'utf16le').swap16()],
    ['Windows line ends', Buffer.from(proposal.replaceAll('\n', '\r\n'))],
  ];
  for (const [name, stdin] of encodings) {
    test(`standard input as ${name}`, async () => {
      const { out } = await seven(['score', '-', '--format', 'json'], { cwd, stdin });
      const [review] = (JSON.parse(out) as Scored).reviews;
      assert.equal(review?.path, '-');
      assert.equal(review.proposal, true);
      assert.deepEqual(review.flags, [{ id: 'flag/placeholder', quote: 'TBD', line: 7, column: 13, endLine: 7, endColumn: 16 }]);
    });
  }
});
