import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension/activate.ts';
import { closeAll, found, proposalText, show, started, until } from './window.ts';

/** Declared for the tests in the copies of the manifest that they run with. */
const vendor = 'seven-signals-test';

/** A model that answers with one passage and keeps what it was asked. */
class Echo implements vscode.LanguageModelChatProvider {
  readonly asked: string[] = [];
  answer = 'The on-call switches `draft_replies` off within [minutes].';

  provideLanguageModelChatInformation(): vscode.LanguageModelChatInformation[] {
    return [{ id: 'echo', name: 'Echo', family: 'echo', version: '1', maxInputTokens: 100_000, maxOutputTokens: 1000, capabilities: {} }];
  }

  async provideLanguageModelChatResponse(
    _model: vscode.LanguageModelChatInformation, messages: readonly vscode.LanguageModelChatRequestMessage[], _options: unknown, progress: vscode.Progress<vscode.LanguageModelResponsePart>,
  ): Promise<void> {
    this.asked.push(messages.flatMap(({ content }) => content.map((part) => (part instanceof vscode.LanguageModelTextPart ? part.value : ''))).join('\n'));
    for (const word of this.answer.split(/(?<= )/)) progress.report(new vscode.LanguageModelTextPart(word));
    return Promise.resolve();
  }

  async provideTokenCount(): Promise<number> {
    return Promise.resolve(1);
  }
}

suite('a language model', () => {
  const echo = new Echo();
  let registered: vscode.Disposable;
  let api: Api;
  suiteSetup(async () => {
    api = await started();
    registered = vscode.lm.registerLanguageModelChatProvider(vendor, echo);
    for (const end = Date.now() + 20_000; (await vscode.lm.selectChatModels({ vendor })).length === 0;) assert.ok(Date.now() < end, 'the model');
  });
  suiteTeardown(() => { registered.dispose(); });
  setup(closeAll);
  teardown(closeAll);

  test('is asked nothing while a proposal is written and scored', async () => {
    await show(proposalText);
    await vscode.commands.executeCommand('sevenSignals.scoreProposal');
    assert.deepEqual(echo.asked, []);
  });

  test('is offered at a finding, by its author\'s own act alone', async () => {
    const { document } = await show(proposalText);
    await until(() => found(document.uri).length > 0, 'findings');
    const [{ range }] = vscode.languages.getDiagnostics(document.uri) as [vscode.Diagnostic];
    const offers = async () => (await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, range)).map(({ title }) => title);
    let titles: string[] = [];
    for (const end = Date.now() + 10_000; !titles.some((title) => title.startsWith('Draft “')) && Date.now() < end;) titles = await offers();
    assert.ok(titles.some((title) => /^Draft “.+” with a language model…$/.test(title)), titles.join('; '));
    assert.deepEqual(echo.asked, []);
  });

  test('drafts a part from the document, as a change to accept', async () => {
    const { document } = await show(proposalText);
    await vscode.commands.executeCommand('sevenSignals.draftPart', 'risk/kill-switch', document.uri);
    assert.equal(echo.asked.length, 1);
    assert.match(echo.asked[0]!, /Kill switch: Can it be disabled quickly\?/);
    assert.ok(echo.asked[0]!.includes(proposalText));
    assert.equal(document.getText(), proposalText, 'nothing is changed unasked');
    const difference = vscode.window.tabGroups.activeTabGroup.activeTab!.input as vscode.TabInputTextDiff;
    assert.ok((await vscode.workspace.openTextDocument(difference.modified)).getText().includes(echo.answer), 'the draft in the difference');
    await vscode.commands.executeCommand('sevenSignals.acceptDraft');
    assert.ok(document.getText().includes(`\n\n${echo.answer}\n`), 'the draft in the document, once it is accepted');
    assert.equal(document.getText().replace(`\n\n${echo.answer}\n`, ''), proposalText);
  });

  /** Asks `@signals` as the chat does; gives what it says and the commands that it offers. */
  async function ask(prompt: string, command?: string): Promise<{ said: string; offered: string[] }> {
    const [model] = await vscode.lm.selectChatModels({ vendor });
    const said: string[] = [];
    const offered: string[] = [];
    const stream = { markdown: (text: string) => said.push(text), button: (button: vscode.Command) => offered.push(button.command), reference: () => undefined } as unknown as vscode.ChatResponseStream;
    const request = { prompt, command, model } as unknown as vscode.ChatRequest;
    await api.participant.requestHandler(request, { history: [] }, stream, new vscode.CancellationTokenSource().token);
    return { said: said.join(''), offered };
  }

  test('is not needed for @signals to say why, and what next, with evidence and lines', async () => {
    await show(proposalText);
    const asked = echo.asked.length;
    for (const [prompt, command] of [['', 'why'], ['Why?', undefined]] as const) {
      const { said, offered } = await ask(prompt, command);
      assert.match(said, /^\*\*\d+ of 100: Not ready\.\*\*\n\n- .+ scores \d+, under the floor of 40\./);
      assert.deepEqual(offered, ['sevenSignals.openScorecard']);
    }
    for (const [prompt, command] of [['', 'next'], ['What should I write next?', undefined]] as const) {
      assert.match((await ask(prompt, command)).said, /^1\. \*\*.+\*\* [●○]{3} \(\+[\d.]+ points\): /);
    }
    assert.equal(echo.asked.length, asked);
  });

  test('drafts for @signals, and answers other questions from the review alone', async () => {
    await show(proposalText);
    const { said, offered } = await ask('draft the kill switch');
    assert.equal(said, `${echo.answer}\n\n`);
    assert.deepEqual(offered, ['sevenSignals.insertPart', 'sevenSignals.openScorecard']);
    assert.match(echo.asked.at(-1)!, /Kill switch: Can it be disabled quickly\?/);
    assert.equal((await ask('Is the risk section any good?')).said, echo.answer);
    assert.match(echo.asked.at(-1)!, /- risk\/kill-switch level \d, gain[\s\S]*The author asks: Is the risk section any good\?$/);
  });

  test('is not asked where no document is open', async () => {
    const asked = echo.asked.length;
    assert.deepEqual(await ask('draft the kill switch'), { said: 'Open a Markdown document, and ask again: I answer from its review.', offered: [] });
    assert.equal(echo.asked.length, asked);
  });

  test('leaves the document alone when its draft is discarded', async () => {
    const { document } = await show(proposalText);
    await vscode.commands.executeCommand('sevenSignals.draftPart', 'risk/detection', document.uri);
    await vscode.commands.executeCommand('sevenSignals.discardDraft');
    assert.equal(document.getText(), proposalText);
    assert.ok(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).every(({ input }) => !(input instanceof vscode.TabInputTextDiff)));
  });
});
