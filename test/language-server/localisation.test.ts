import assert from 'node:assert/strict';
import type { CodeAction, CodeLens, CompletionItem, Hover } from 'vscode-languageserver';
import { interfaceStrings, rubricStrings, serverStrings } from '../extension/strings.ts';
import { allCommands, connect, likeVSCode } from './client.ts';

const uri = 'file:///proposal.md';
const text = `---
type: ai-proposal

---

# Agents answer 40 % faster

We ask for €220,000. Tickets per agent rise from 80 to 105 a day (50 %). It brings significant savings, and competitors already ship this.

## Cost

The bill at full volume is TBD. We will think about a limit later.

<!-- seven-signals-disable-next-line  -->
The desk answers 40,000 tickets a month at €0.03 each, which is €1,200 a month.

## Return

| Metric | Before | After | Impact |
| --- | ---: | ---: | ---: |
| Handling time | 6 h | 2 h |  |
`;
/** Every string between brackets, so that a word outside them was never translated. */
const strings = Object.fromEntries([...interfaceStrings(), ...serverStrings(), ...rubricStrings()].map((message) => [message, `⟦${message}⟧`]));

/** What is left of a text without what was translated, the rules' ids and the addresses of links. */
function outside(said: string): string {
  let depth = 0;
  return [...said.replace(/\]\([^)]*\)/g, ']')].filter((character) => {
    if (character === '⟦') depth++;
    else if (character === '⟧') return depth-- < 0;
    return depth === 0;
  }).join('').replace(/[a-z]+\/[a-z-]+/g, '');
}

suite('the server in another language', () => {
  let said: Record<'findings' | 'actions' | 'lenses' | 'hovers' | 'completions', readonly string[]>;

  suiteSetup(async () => {
    const settings = () => ({ codeLens: { enabled: true } });
    const { client, findings, dispose } = await connect({ capabilities: likeVSCode, initializationOptions: { strings, commands: allCommands }, settings });
    const diagnostics = await findings(uri, text);
    const textDocument = { uri };
    const lines = text.split('\n');
    const range = { start: { line: 0, character: 0 }, end: { line: lines.length, character: 0 } };
    const actions = await client.sendRequest<CodeAction[]>('textDocument/codeAction', { textDocument, range, context: { diagnostics } });
    const lenses = await client.sendRequest<CodeLens[]>('textDocument/codeLens', { textDocument });
    const hovers: Hover[] = [];
    for (let line = 0; line < lines.length; line++) {
      const hover = await client.sendRequest<Hover | null>('textDocument/hover', { textDocument, position: { line, character: Math.min(4, lines[line]!.length) } });
      if (hover !== null) hovers.push(hover);
    }
    const completions: CompletionItem[] = [];
    for (const [line, character] of [[2, 0], [10, 0], [13, 39]] as const) {
      completions.push(...await client.sendRequest<CompletionItem[]>('textDocument/completion', { textDocument, position: { line, character } }));
    }
    dispose();
    said = {
      findings: diagnostics.flatMap(({ message, relatedInformation = [] }) => [message as string, ...relatedInformation.map((related) => related.message.replace(/(?<=⟧): .*/s, ''))]),
      actions: actions.map(({ title }) => title),
      lenses: lenses.map(({ command }) => command!.title),
      hovers: hovers.map(({ contents }) => (contents as { value: string }).value),
      completions: completions.map(({ detail = '' }) => detail),
    };
  });

  for (const kind of ['findings', 'actions', 'lenses', 'hovers', 'completions'] as const) {
    test(`${kind} leave no word in English`, () => {
      assert.ok(said[kind].length > 0);
      assert.deepEqual(said[kind].filter((one) => /\p{L}/u.test(outside(one))), []);
    });
  }

  test('what is inserted stays in the language of proposals', async () => {
    const { client, open, dispose } = await connect({ initializationOptions: { strings } });
    await open(uri, text);
    const { snippet } = await client.sendRequest<{ snippet: string }>('sevenSignals/insert', { uri, criterion: 'risk/kill-switch' });
    dispose();
    assert.match(snippet, /^\n\n## Risk containment\n\n/);
    assert.ok(!snippet.includes('⟦'));
  });
});
