import assert from 'node:assert/strict';
import { seven } from './program.ts';

const proposal = '---\ntype: ai-proposal\n---\n\n# Shorter queues\n\nWe would like some money.\n';

suite('cli: exit codes', () => {
  const cases: readonly { args: string[]; stdin?: string; code: number; says?: RegExp }[] = [
    { args: ['score', '-'], code: 0 },
    { args: ['score', '-', '--fail-under', '0'], code: 0 },
    { args: ['score', '-', '--fail-under', '50'], code: 1 },
    { args: ['score', '-', '--fail-under', '50'], stdin: '# Notes\n\nLunch was good.\n', code: 0 },
    { args: ['score', '-', '--fail-under', '50', '--assume-proposal'], stdin: '# Notes\n\nLunch was good.\n', code: 1 },
    { args: [], code: 2, says: /^seven-signals: say what to do: score\n\nUsage: / },
    { args: ['grade', '-'], code: 2, says: /^seven-signals: unknown command "grade"\n/ },
    { args: ['score'], code: 2, says: /^seven-signals: name at least one file, directory or glob, or - for standard input\n/ },
    { args: ['score', '-', '--fail-under', 'high'], code: 2, says: /^seven-signals: --fail-under takes a number from 0 to 100; not "high"\n/ },
    { args: ['score', '-', '--format', 'xml'], code: 2, says: /^seven-signals: --format takes text, json, sarif, markdown; not "xml"\n/ },
    { args: ['score', '-', '--verbose'], code: 2, says: /^seven-signals: Unknown option '--verbose'/ },
  ];
  for (const { args, stdin = proposal, code, says } of cases) {
    test(`${['seven-signals', ...args].join(' ')} → ${code}`, async () => {
      const outcome = await seven(args, { stdin });
      assert.equal(outcome.code, code);
      if (says === undefined) assert.equal(outcome.err, '');
      else assert.match(outcome.err, says);
    });
  }

  test('--help and --version go to standard output', async () => {
    assert.match((await seven(['--help'])).out, /^Usage: seven-signals score FILE…/);
    assert.match((await seven(['--version'])).out, /^(\d+\.\d+\.\d+|development)\n$/);
  });
});
