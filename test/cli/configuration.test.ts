import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { seven } from './program.ts';

const proposal = '---\ntype: ai-proposal\n---\n\n# Shorter queues\n\nThe cost is TBD.\n';

suite('cli: configuration', () => {
  let folder: string;
  setup(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'seven-signals-'));
    await mkdir(path.join(folder, 'plans/old'), { recursive: true });
    for (const file of ['p.md', 'plans/p.md', 'plans/old/p.md']) await writeFile(path.join(folder, file), proposal);
  });
  teardown(() => rm(folder, { recursive: true }));

  const score = async (...args: string[]) => {
    const { code, out, err } = await seven(['score', '--format', 'json', ...args], { cwd: folder });
    const { reviews } = JSON.parse(out) as { reviews: { path: string; proposal: boolean; flags: { id: string }[] }[] };
    return { code, err, flags: reviews.map((review) => [review.path, review.proposal ? review.flags.map(({ id }) => id).join() : 'left alone']) };
  };

  const cases: readonly { name: string; files: Readonly<Record<string, string>>; args?: readonly string[]; code?: number; err?: string; flags: readonly (readonly [string, string])[] }[] = [
    { name: 'none', files: {}, flags: [['p.md', 'flag/placeholder']] },
    { name: 'beside the file', files: { '.seven-signals.yaml': 'rules: {flag/placeholder: off}' }, flags: [['p.md', '']] },
    { name: 'the nearest one', files: { '.seven-signals.yaml': 'rules: {flag/placeholder: off}', 'plans/.seven-signals.json': '{}' }, args: ['p.md', 'plans/p.md'],
      flags: [['p.md', ''], ['plans/p.md', 'flag/placeholder']] },
    { name: 'one that is named', files: { 'strict.yaml': 'rules: {flag/placeholder: off}' }, args: ['p.md', '--config', 'strict.yaml'], flags: [['p.md', '']] },
    { name: 'what it extends', files: { '.seven-signals.yaml': 'extends: base.yaml', 'base.yaml': 'rules: {flag/placeholder: off}' }, flags: [['p.md', '']] },
    { name: 'what it excludes', files: { '.seven-signals.yaml': 'exclude: ["**/old/**"]' }, args: ['plans'], flags: [['plans/old/p.md', 'left alone'], ['plans/p.md', 'flag/placeholder']] },
    { name: 'a wrong key, beside what still holds', files: { '.seven-signals.yaml': 'colour: red\nrules: {flag/placeholder: off}' }, flags: [['p.md', '']],
      err: 'seven-signals: .seven-signals.yaml:1:1: There is no setting called “colour”.\n' },
    { name: 'a broken one, said once', files: { '.seven-signals.yaml': 'rules: [' }, args: ['p.md', 'plans/p.md'], code: 2, flags: [['p.md', 'flag/placeholder'], ['plans/p.md', 'flag/placeholder']],
      err: 'seven-signals: .seven-signals.yaml:1:9: This is not valid YAML: Flow sequence in block collection must be sufficiently indented and end with a ]\n' },
    { name: 'one that is not there', files: {}, args: ['p.md', '--config', 'gone.yaml'], code: 2, flags: [['p.md', 'flag/placeholder']], err: 'seven-signals: gone.yaml: this configuration cannot be read\n' },
  ];
  for (const { name, files, args = ['p.md'], code = 0, err = '', flags } of cases) {
    test(name, async () => {
      for (const [file, text] of Object.entries(files)) await writeFile(path.join(folder, file), text);
      assert.deepEqual(await score(...args), { code, err, flags });
    });
  }
});
