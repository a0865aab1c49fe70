import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { CodeActionKind, type CodeAction, type Diagnostic, type Range, type TextDocumentEdit, type TextEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { codeActions } from '../../src/language-server/code-actions/code-actions.ts';
import { clientFrom } from '../../src/language-server/client.ts';
import { diagnosticsOf } from '../../src/language-server/diagnostics/diagnostics.ts';
import type { OpenDocument } from '../../src/language-server/open-documents.ts';
import { withoutPlaceholders } from '../../src/language-server/snippets.ts';
import { LiveDocument } from '../../src/markdown/live-document.ts';
import { finish } from '../../src/markdown/steps.ts';
import { english } from '../../src/review/translate.ts';
import type { FigureReview, Place } from '../../src/review/types.ts';
import { allCommands, connect, likeVSCode } from './client.ts';
import { documentOf, uri } from './document.ts';

const plain = clientFrom({}, undefined);
const vscode = clientFrom(likeVSCode, { commands: allCommands });

/** The place of `quote` in the text, its `nth` occurrence. */
function placeOf(text: string, quote: string, nth = 0): Place {
  let offset = text.indexOf(quote);
  for (let count = 0; count < nth; count++) offset = text.indexOf(quote, offset + 1);
  const before = text.slice(0, offset).split('\n');
  return { quote, line: before.length, column: before.at(-1)!.length + 1, endLine: before.length, endColumn: before.at(-1)!.length + 1 + quote.length };
}
const rangeOf = ({ line, column, endLine, endColumn }: Place): Range => ({ start: { line: line - 1, character: column - 1 }, end: { line: endLine - 1, character: endColumn - 1 } });

/** The text after an action; a snippet is taken as its plain text. */
function applied(text: string, { edit }: CodeAction, of = uri): string {
  const edits = edit!.changes?.[of] ?? edit!.documentChanges!.flatMap((change) => ('edits' in change && change.textDocument.uri === of
    ? (change).edits.map((one) => ('snippet' in one ? { range: one.range, newText: withoutPlaceholders(one.snippet.value) } : one)) : []));
  return TextDocument.applyEdits(TextDocument.create(of, 'markdown', 1, text), edits);
}

function actionsAt(document: OpenDocument, quote: string, options: { diagnostics?: readonly Diagnostic[]; only?: CodeActionKind[]; client?: typeof plain } = {}): CodeAction[] {
  const { diagnostics = [], only, client = plain } = options;
  return codeActions({ document, range: rangeOf(placeOf(document.text.getText(), quote)), diagnostics, client }, only);
}
const titled = (actions: readonly CodeAction[], title: string): CodeAction => {
  const found = actions.find((action) => action.title === title);
  assert.ok(found !== undefined, `${title} among ${actions.map((action) => action.title).join(', ')}`);
  return found;
};

suite('rewrites', () => {
  const cases: readonly (readonly [name: string, text: string, at: string, title: string, after: string])[] = [
    ['a claim becomes a table under its paragraph', '# Desk\n\nThe first reply falls from 6 hours to 2 hours by May.\n\nMore.\n', '6 hours', 'Put it into a Before / After table',
      '# Desk\n\nThe first reply falls from 6 hours to 2 hours by May.\n\n| Metric | Before | After | Impact |\n| --- | ---: | ---: | ---: |\n| First reply | 6 hours | 2 hours | −67% |\n\n\nMore.\n'],
    ['a claim at the end of the file', '# Desk\n\nWe cut handling time from 40 to 25 minutes.', '40', 'Put it into a Before / After table',
      '# Desk\n\nWe cut handling time from 40 to 25 minutes.\n\n| Metric | Before | After | Impact |\n| --- | ---: | ---: | ---: |\n| Handling time | 40 minutes | 25 minutes | −38% |\n'],
    ['a claim becomes a row of the table that is there', '# Desk\n\nSupport cost: $8M → $5.5M a year.\n\n| What | Today | Target |\n|---|---|---|\n| Reply | 6 h | 2 h |\n\nEnd.\n', '$8M', 'Put it into the table as a row',
      '# Desk\n\nSupport cost: $8M → $5.5M a year.\n\n| What | Today | Target |\n|---|---|---|\n| Reply | 6 h | 2 h |\n| Support cost | $8M | $5.5M a year |\n\nEnd.\n'],
    ['a table gets its impact, in the text\'s own way of writing', '# Desk\n\nA 5 % cap.\n\n| Metric | Before | After |\n|---|---:|---:|\n| Reply | 6 h | 2 h |\n| Error rate | 8 % | 5 % |\n| Mood | bad | good |\n', 'Reply', 'Add the column “Impact”',
      '# Desk\n\nA 5 % cap.\n\n| Metric | Before | After | Impact |\n|---|---:|---:| ---: |\n| Reply | 6 h | 2 h | −67 % |\n| Error rate | 8 % | 5 % | −3 points |\n| Mood | bad | good |  |\n'],
    ['a table without strokes at its ends', '# Desk\n\nMetric | Before | After\n---|---|---\nTickets | 80 | 120\n', 'Tickets', 'Add the column “Impact”',
      '# Desk\n\nMetric | Before | After | Impact\n---|---|--- | ---:\nTickets | 80 | 120 | +50%\n'],
    ['a row that lacks a cell', '# Desk\n\n| Metric | Before | After | Note |\n|---|---|---|---|\n| Tickets \\| day | 80 | 120 |\n', 'Tickets', 'Add the column “Impact”',
      '# Desk\n\n| Metric | Before | After | Note | Impact |\n|---|---|---|---| ---: |\n| Tickets \\| day | 80 | 120 |  | +50% |\n'],
    ['a figure is marked as an assumption', '# Desk\n\nWe expect 1,200 tickets a day.\n', '1,200', 'Mark 1,200 tickets a day as an assumption', '# Desk\n\nWe expect 1,200 tickets a day (assumption).\n'],
    ['a figure in a table is, too', '# Desk\n\n| A | B |\n|---|---|\n| x | 40 % |\n', '40 %', 'Mark 40 % as an assumption', '# Desk\n\n| A | B |\n|---|---|\n| x | 40 % (assumption) |\n'],
  ];
  for (const [name, text, at, title, after] of cases) {
    test(name, () => assert.equal(applied(text, titled(actionsAt(documentOf(text), at), title)), after));
  }

  const silent: readonly (readonly [name: string, text: string, at: string, offered?: readonly string[]])[] = [
    ['figures of two kinds', '# Desk\n\nIt goes from 6 hours to 2 people.\n', '6 hours', ['Mark 6 hours as an assumption']],
    ['figures in code', '# Desk\n\n```\nfrom 6 hours to 2 hours\n```\n', '6 hours'],
    ['figures in front matter', '---\nbudget: from 6 hours to 2 hours\n---\n\n# Desk\n', '6 hours'],
    ['a table that has an impact', '# Desk\n\n| Metric | Before | After | Change |\n|---|---|---|---|\n| Reply | x | y | z |\n', 'Reply'],
    ['an assumption that is marked', '# Desk\n\nWe expect 1,200 tickets (assumed).\n', '1,200'],
  ];
  for (const [name, text, at, offered = []] of silent) {
    test(`nothing more is offered for ${name}`, () => assert.deepEqual(actionsAt(documentOf(text, () => ({ level: 2 })), at).map(({ title }) => title), offered));
  }
});

suite('quick fixes', () => {
  const missing = (text: string, id: string, client = plain) => {
    const document = documentOf(text, (criterion) => ({ level: criterion.id === id ? 0 : 3 }));
    const diagnostics = diagnosticsOf(document, english).filter(({ code }) => code === id);
    return { document, actions: codeActions({ document, range: diagnostics[0]!.range, diagnostics, client }, [CodeActionKind.QuickFix]) };
  };
  const long = 'The desk has grown with the company, and nobody has looked at it since the office moved to the river and the old hall was sold. '.repeat(3).trim();
  const inserts: readonly (readonly [name: string, text: string, after: RegExp])[] = [
    ['at the end of its section', `# Desk\n\n## Running cost\n\n${long}\n\n## Other\n\nMore.\n`, /sold\.\n\nRunning .*\n\n## Other\n/],
    ['behind a table', `# Desk\n\n${long}\n\n## Running cost\n\n| a | b |\n|---|---|\n| 1 | 2 |\n`, /\| 1 \| 2 \|\n\nRunning /],
    ['before a fence that nobody closed', `# Desk\n\n${long}\n\n## Running cost\n\n\`\`\`\ncode\n`, /## Running cost\n\nRunning .*\n\n```\ncode\n$/],
    ['in a new section at the end', `# Desk\n\n${long}`, /sold\.\n\n## Predictable cost\n\nRunning .*$/],
    ['under front matter', `---\ntype: ai-proposal\n---\n`, /---\n\n## Predictable cost\n\nRunning /],
  ];
  for (const [name, text, after] of inserts) {
    test(`inserts a missing part ${name}`, () => {
      const document = documentOf(text, ({ id }) => ({ level: id === 'cost/ceiling' ? 0 : 3 }));
      const diagnostics = [{ range: rangeOf({ line: 1, column: 1, endLine: 1, endColumn: 1, quote: '' }), message: '', code: 'cost/ceiling' }];
      const [insert] = codeActions({ document, range: diagnostics[0]!.range, diagnostics, client: plain }, undefined).filter(({ title }) => title.startsWith('Insert: '));
      assert.match(applied(text, insert!), after);
    });
  }

  test('a client that knows snippets gets tab stops, another one plain text', () => {
    const text = `# Desk\n\n${long}\n`;
    const snippet = titled(missing(text, 'cost/ceiling', vscode).actions, 'Insert: Ceiling');
    const [{ edits: [edit] }] = snippet.edit!.documentChanges as [TextDocumentEdit];
    assert.ok('snippet' in edit! && edit.snippet.value.includes('${1') && edit.snippet.value.endsWith('$0'));
    const { edit: { changes } } = titled(missing(text, 'cost/ceiling').actions, 'Insert: Ceiling') as { edit: { changes: Record<string, TextEdit[]> } };
    assert.ok(!changes[uri]![0]!.newText.includes('$'));
  });

  test('a vague benefit gives way to a metric', () => {
    const text = `# Desk\n\nIt brings significant savings.\n`;
    const action = titled(actionsAt(documentOf(text), 'significant savings'), 'Replace “significant savings” by a metric');
    assert.equal(applied(text, action), '# Desk\n\nIt brings [metric] from XX to XX.\n');
  });

  test('the outcome moves ahead of the technology', () => {
    for (const [text, after] of [
      ['## LLM platform ##\n\nText.\n', '## [What] from XX to XX: LLM platform ##\n\nText.\n'],
      ['LLM platform\n===\n\nText.\n', '[What] from XX to XX: LLM platform\n===\n\nText.\n'],
    ] as const) {
      const document = documentOf(text, () => ({ level: 0 }));
      assert.equal(applied(text, titled(actionsAt(document, 'LLM'), 'Begin the title with the outcome')), after);
      assert.match(applied(text, titled(actionsAt(document, 'LLM'), 'Begin with a summary of the outcome')), /\n\n.+\n\nText\.\n$/);
    }
  });

  const figure = (text: string, quote: string, mended: string): FigureReview => ({
    id: 'figures/percent-change', grade: 'disagrees', stated: quote, follows: mended, from: '80 → 120', operands: [], ...placeOf(text, quote),
    fixes: [{ title: `Say ${mended}`, place: placeOf(text, quote), text: mended }],
  });

  test('a figure is corrected', () => {
    const text = '# Desk\n\nFrom 80 to 120 tickets, 40 % more.\n';
    const document = documentOf(text, undefined, { figures: [figure(text, '40 %', '50 %')] });
    assert.equal(applied(text, titled(actionsAt(document, '40 %'), 'Write 50 % instead of 40 %')), '# Desk\n\nFrom 80 to 120 tickets, 50 % more.\n');
  });

  test('only figures that are kept in step are fixed with everything', () => {
    const keep = '<!-- seven-signals-keep-in-step -->';
    const text = `# Desk\n\nFrom 80 to 120 tickets, 40 % more. ${keep}\n\nFrom 80 to 120 calls, 41 % more.\n\n${keep}\n| Before | After | Impact |\n|---|---|---|\n| 80 | 120 | 42 % |\n`;
    const document = documentOf(text, undefined, { figures: [figure(text, '40 %', '50 %'), figure(text, '41 %', '50 %'), figure(text, '42 %', '50 %')] });
    const all = actionsAt(document, '# Desk', { only: [CodeActionKind.SourceFixAll] });
    assert.deepEqual(all.map(({ kind }) => kind), ['source.fixAll.sevenSignals']);
    assert.equal(applied(text, all[0]!), text.replace('40 %', '50 %').replace('42 %', '50 %'));
    assert.deepEqual(actionsAt(document, '# Desk', { only: [CodeActionKind.Source + '.organizeImports'] }), []);
  });

  test('a figure is corrected and kept in step from then on', () => {
    const text = '# Desk\n\n| Before | After | Impact |\n|---|---|---|\n| 80 | 120 | 42 % |\n';
    const document = documentOf(text, undefined, { figures: [figure(text, '42 %', '50 %')] });
    assert.equal(applied(text, titled(actionsAt(document, '42 %'), 'Correct this figure, and keep it in step with the others')),
      '# Desk\n\n<!-- seven-signals-keep-in-step -->\n| Before | After | Impact |\n|---|---|---|\n| 80 | 120 | 50 % |\n');
  });
});

suite('disabling', () => {
  const flagged = (text: string) => {
    const document = documentOf(text);
    return { document, diagnostics: diagnosticsOf(document, english).filter(({ code }) => code === 'flag/placeholder') };
  };
  const cases: readonly (readonly [name: string, text: string, after: string | undefined])[] = [
    ['on its line', '# Desk\n\nCost: TBD.  \nMore.\n', '# Desk\n\nCost: TBD. <!-- seven-signals-disable-line flag/placeholder -->  \nMore.\n'],
    ['around its table', '# Desk\n\n| a |\n|---|\n| TBD |\n', '# Desk\n\n<!-- seven-signals-disable flag/placeholder -->\n| a |\n|---|\n| TBD |\n<!-- seven-signals-enable flag/placeholder -->\n'],
    ['in a heading', '# Desk TBD\n\nText.\n', '# Desk TBD <!-- seven-signals-disable-line flag/placeholder -->\n\nText.\n'],
    ['not in front matter', '---\ncost: TBD\n---\n\n# Desk\n', undefined],
  ];
  for (const [name, text, after] of cases) {
    test(`${name}, and the finding is gone`, () => {
      const { document, diagnostics } = flagged(text);
      const actions = codeActions({ document, range: diagnostics[0]!.range, diagnostics, client: plain }, undefined);
      const here = actions.find(({ title }) => title === 'Disable “Placeholder” here');
      assert.equal(here && applied(text, here), after);
      for (const action of [...(here === undefined ? [] : [here]), titled(actions, 'Disable “Placeholder” in this document')]) {
        assert.deepEqual(flagged(applied(text, action)).diagnostics, [], action.title);
      }
    });
  }

  const configurations: readonly (readonly [name: string, text: string, after: string | undefined])[] = [
    ['an empty file', '', 'rules:\n  flag/parity: off\n'],
    ['other settings', 'currency: EUR', 'currency: EUR\nrules:\n  flag/parity: off\n'],
    ['rules in lines', 'rules:\n    risk/detection: off # why\ncurrency: EUR\n', 'rules:\n    flag/parity: off\n    risk/detection: off # why\ncurrency: EUR\n'],
    ['rules in braces', 'rules: {risk/detection: off}\n', 'rules: {flag/parity: off, risk/detection: off}\n'],
    ['JSON', '{\n  "currency": "EUR"\n}', '{"rules": {"flag/parity": "off"}, \n  "currency": "EUR"\n}'],
    ['JSON with rules', '{"rules": {}}', '{"rules": {"flag/parity": "off"}}'],
    ['a file that is broken', 'rules: [', undefined],
  ];
  const finding = { range: rangeOf({ line: 3, column: 1, endLine: 3, endColumn: 2, quote: '' }), message: '', code: 'flag/parity' };
  const parity = documentOf('# Desk\n\nCompetitors already ship this.\n');
  for (const [name, text, after] of configurations) {
    test(`in the configuration, into ${name}`, () => {
      const file = 'file:///.seven-signals.yaml';
      const document = { ...parity, configuration: { ...parity.configuration, file } };
      const actions = codeActions({ document, range: finding.range, diagnostics: [finding], client: plain, configurationText: text }, undefined);
      const action = actions.find(({ title }) => title === 'Disable “Parity” in the configuration');
      assert.equal(action && applied(text, action, file), after);
    });
  }

  test('in a new configuration where there is none, if the client can create one', () => {
    const document = { ...parity, configuration: { ...parity.configuration, folder: 'file:///a' } };
    const titles = (client: typeof plain) => codeActions({ document, range: finding.range, diagnostics: [finding], client }, undefined);
    assert.ok(!titles(plain).some(({ title }) => title.endsWith('in the configuration')));
    assert.deepEqual(titled(titles(vscode), 'Disable “Parity” in the configuration').edit?.documentChanges?.[0], { kind: 'create', uri: 'file:///a/.seven-signals.yaml', options: { ignoreIfExists: true } });
    assert.equal(titled(titles(vscode), 'Explain “Parity”').command?.command, 'sevenSignals.explainRule');
  });
});

suite('every action on real proposals', () => {
  const corpus = path.resolve(import.meta.dirname, '../corpus');
  for (const file of readdirSync(corpus).filter((name) => /^a0[2-6]\.md$/.test(name))) {
    test(`${file}: leaves front matter, headings, tables and fences what they are`, () => {
      for (const ends of file === 'a02.md' ? ['\n', '\r\n'] : ['\n']) {
        const text = readFileSync(path.join(corpus, file), 'utf8').replace(/\r?\n/g, ends);
        const document = documentOf(text);
        const outline = (of: string) => {
          const parsed = new LiveDocument();
          finish(parsed.edit({ start: 0, end: 0, text: of }));
          return parsed.blocks.filter(({ block: { kind } }) => kind === 'heading' || kind === 'table' || kind === 'code' || kind === 'frontMatter');
        };
        const before = outline(text).map(({ block: { kind, passages } }) => [kind, passages.length]);
        for (const diagnostic of diagnosticsOf(document, english)) {
          for (const action of codeActions({ document, range: diagnostic.range, diagnostics: [diagnostic], client: vscode }, undefined).filter(({ edit, title }) => edit !== undefined && !title.endsWith('configuration'))) {
            const after = applied(text, action);
            assert.ok(ends === '\n' || !/[^\r]\n/.test(after), action.title);
            const kinds = outline(after).map(({ block: { kind, passages } }) => [kind, passages.length] as const);
            // Inserting may add blocks and a row; every block that was there is still there, in order.
            let at = 0;
            for (const [kind, length] of before) {
              while (at < kinds.length && !(kinds[at]![0] === kind && kinds[at]![1] >= (length as number))) at++;
              assert.ok(at++ < kinds.length, `${action.title}: a ${String(kind)} is lost`);
            }
          }
        }
      }
    });
  }

  test('an excluded or other document has no actions', async () => {
    const { client, open, dispose } = await connect();
    await open(uri, '# Notes\n\nFrom 6 hours to 2 hours.\n');
    assert.deepEqual(await client.sendRequest('textDocument/codeAction', { textDocument: { uri }, range: rangeOf(placeOf('# Notes\n\nFrom 6 hours', '6 hours')), context: { diagnostics: [] } }), []);
    dispose();
  });
});
