import assert from 'node:assert/strict';
import type { Diagnostic } from 'vscode-languageserver';
import { excerpt } from '../../src/language-server/diagnostics/excerpt.ts';
import { diagnosticsOf } from '../../src/language-server/diagnostics/diagnostics.ts';
import { connect, type Options } from './client.ts';
import { documentOf } from './document.ts';

const uri = 'file:///proposal.md';
const head = '---\ntype: ai-proposal\n---\n\n';
const filler = 'The desk has grown with the company, and nobody has looked at it since the office moved to the river and the old hall was sold. '.repeat(3);

async function findings(text: string, options?: Options): Promise<Diagnostic[]> {
  const { findings: first, dispose } = await connect(options);
  const diagnostics = await first(uri, text);
  dispose();
  return diagnostics;
}

const messageOf = ({ message }: Diagnostic) => message as string;
const at = ({ range: { start, end } }: Diagnostic) => `${start.line}:${start.character}-${end.line}:${end.character}`;

suite('findings', () => {
  test('a proposal that begins is greeted with one quiet hint', async () => {
    for (const text of [head, `${head}# Shorter queues\n`, `${head}# Shorter queues\n\n## Cost\n\nWe have an idea.\n`]) {
      const all = await findings(text);
      assert.deepEqual(all.map(({ severity, code }) => [severity, code]), [[4, 'leverage/outcome-first']], text);
      assert.match(messageOf(all[0]!), /^A proposal begins\. /);
    }
  });

  test('a skeleton is greeted, and its places to fill in are one finding', async () => {
    const skeleton = `${head}# [What] falls from XX to XX\n\n## Cost\n\nOne [unit] costs €XX. At [volume] that is €XX a month; spending stops at €XX.\n\n${filler}\n`;
    const all = await findings(skeleton);
    assert.deepEqual(all.map(({ code }) => code), ['leverage/outcome-first', 'flag/placeholder']);
    assert.match(messageOf(all[1]!), /^\d+ places are still to be filled in\.\n/);
  });

  test('a missing signal stands at its section, otherwise at the title', async () => {
    const all = await findings(`${head}# Shorter queues\n\n${filler}\n\n## Running cost\n\n${filler}\n`);
    const places = new Map(all.map((finding) => [String(finding.code).split('/')[0], at(finding)]));
    assert.deepEqual([places.get('cost'), places.get('risk')], ['8:0-8:15', '4:0-4:16']);
    assert.equal(all.length, 7);
    assert.ok(all.every(({ relatedInformation = [] }) => relatedInformation.length > 0));
  });

  test('a document that is no proposal has none', async () => assert.deepEqual(await findings('# Notes\n\nThe cost is TBD.\n'), []));
  test('front matter that cannot be read is told of where it speaks of a proposal', async () => {
    const broken = (entry: string) => findings(`---\n${entry}\n---\n\n# Notes\n`);
    assert.match(messageOf((await broken('type: [ai-proposal'))[0]!), /^The front matter is not valid YAML: /);
    assert.deepEqual(await broken('tags: [notes'), []);
  });
  test('what is wrong with the document\'s own instructions is said in the client\'s language', async () => {
    const strings = { 'The front matter is not valid YAML: {0}': 'Kein YAML: {0}', 'No rule is called “{0}”.': 'Eine Regel „{0}“ gibt es nicht.' };
    const first = async (text: string) => messageOf((await findings(text, { initializationOptions: { strings } }))[0]!);
    assert.match(await first('---\ntype: [ai-proposal\n---\n\n# Notes\n'), /^Kein YAML: /);
    assert.equal(await first(`${head}# Queues\n\n<!-- seven-signals-disable flag/parrity -->\n`), 'Eine Regel „flag/parrity“ gibt es nicht.');
  });
  test('an organisation\'s own criterion has no page on the web', async () => {
    const others = ['failure-modes', 'detection', 'kill-switch', 'human-override', 'decision-log'].map((name) => `risk/${name}: off`).join(', ');
    const own = `rules: {${others}}\ncriteria:\n  - {id: data-residency, signal: risk, question: Where do the data stay?, cues: [region], needs: {specific: the region, committed: the law}}\n`;
    const all = await findings(`${head}# Shorter queues\n\n${filler}\n`, { files: new Map([['file:///.seven-signals.yaml', own]]) });
    const pages = new Map(all.map(({ code, codeDescription }) => [code, codeDescription?.href]));
    assert.deepEqual([pages.has('risk/data-residency'), pages.get('risk/data-residency')], [true, undefined]);
    assert.match(pages.get('cost/unit-cost') ?? pages.get('cost/scaling') ?? pages.get('cost/ceiling') ?? '', /^https:/);
  });
  test('an empty document has none', async () => assert.deepEqual(await findings(''), []));

  test('there are never more than VS Code shows', async () => {
    const all = await findings(`${head}# Queues\n\n${'It brings significant savings.\n\n'.repeat(400)}`);
    assert.equal(all.length, 250);
  });

  test('a rule has the severity that is configured for it, and none where it is off', async () => {
    const text = `${head}# Queues\n\n${filler}\n\nThe cost is TBD. It brings significant savings.\n`;
    const severityOf = async (rules: object, code: string) => (await findings(text, { settings: () => ({ rules }) })).find((finding) => finding.code === code)?.severity;
    assert.equal(await severityOf({}, 'flag/vague-benefit'), 2);
    assert.equal(await severityOf({ 'flag/vague-benefit': 'hint' }, 'flag/vague-benefit'), 4);
    assert.equal(await severityOf({ 'flag/vague-benefit': 'off' }, 'flag/vague-benefit'), undefined);
    assert.equal(await severityOf({}, 'flag/placeholder'), 3);
  });

  test('what is missing is said in the document\'s own words where it leads there', () => {
    const place = { quote: 'Tickets are answered **40 % faster** by drafted replies.', line: 3, column: 1, endLine: 3, endColumn: 57 };
    const document = documentOf(`# Queues\n\n${place.quote}\n\n${filler}`, ({ id }) => (id === 'leverage/baseline' ? {} : {
      level: id.startsWith('roi/') && id !== 'roi/target' ? 0 : 2,
      evidence: id === 'roi/target' ? [{ ...place, level: 2, modality: 'stated', words: [] }] : [],
      gain: id === 'roi/baseline' ? 5 : 1,
    }));
    const [roi] = diagnosticsOf(document, (message, ...values) => message.replace(/\{(\d)\}/g, (_, index: string) => String(values[Number(index)])));
    assert.equal(messageOf(roi!).split('\n')[0], `Measurable return, ${document.review.signals[2]!.score} of 100. You say “Tickets are answered 40 % faster by drafted replies”; than what? Say what it is today.`);
  });

  const quotes: readonly (readonly [quote: string, shown: string])[] = [
    ['Short and **plain**.', 'Short and plain'],
    ['- item with `code`\n  on two lines', 'item with code on two lines'],
    ['| Reply time | 6 h | 2 h |', 'Reply time · 6 h · 2 h'],
    ['| Licences | 450,000 |\n| Implementation | 700,000 |', 'Licences · 450,000 · Implementation · 700,000'],
    ['The team that looks after the tickets in the evening and at the weekend needs 6 hours to write the first reply to a customer.', '… evening and at the weekend needs 6 hours to write the first reply to …'],
    ['The team that looks after the tickets in the evening and at the weekend needs a long time for the first reply.', 'The team that looks after the tickets in the evening and at the …'],
    ['x'.repeat(200), `${'x'.repeat(70)} …`],
  ];
  for (const [quote, shown] of quotes) test(`quotes “${quote.slice(0, 40)}”`, () => assert.equal(excerpt(quote), shown));
});

suite('focus mode', () => {
  const text = `${head}# Queues\n\n${filler}\n\nNow.\n\nThe bill is TBD.\n`;
  const placeholders = (diagnostics: readonly Diagnostic[]) => diagnostics.filter(({ code }) => code === 'flag/placeholder').map(at);

  test('mutes the line being typed until the typing goes on elsewhere', async () => {
    const { findings: first, edit, nextDiagnostics, dispose } = await connect({ settings: () => ({ focusMode: true }) });
    assert.deepEqual(placeholders(await first(uri, text)), ['10:12-10:15']);
    let next = nextDiagnostics();
    await edit(uri, 2, 8, 4, ' Cost: TBD.');
    assert.deepEqual(placeholders((await next).diagnostics), ['10:12-10:15']);
    next = nextDiagnostics();
    await edit(uri, 3, 6, 0, 'So. ');
    assert.deepEqual(placeholders((await next).diagnostics), ['8:5-8:14', '10:12-10:15']);
    dispose();
  });

  test('mutes it until the typing pauses, or the document is saved', async () => {
    const { client, findings: first, edit, nextDiagnostics, dispose } = await connect({ settings: () => ({ focusMode: true }) });
    await first(uri, text);
    for (const [version, leave] of [[2, () => Promise.resolve()], [3, () => client.sendNotification('textDocument/didSave', { textDocument: { uri } })]] as const) {
      let next = nextDiagnostics();
      await edit(uri, version, 8, 4, version === 2 ? ' Cost: TBD.' : ' So.');
      assert.deepEqual(placeholders((await next).diagnostics), ['10:12-10:15']);
      next = nextDiagnostics();
      await leave();
      assert.deepEqual(placeholders((await next).diagnostics).length, 2);
    }
    dispose();
  });

  test('mutes nothing where it is off', async () => {
    const { findings: first, edit, nextDiagnostics, dispose } = await connect();
    await first(uri, text);
    const next = nextDiagnostics();
    await edit(uri, 2, 8, 4, ' Cost: TBD.');
    assert.equal(placeholders((await next).diagnostics).length, 2);
    dispose();
  });
});
