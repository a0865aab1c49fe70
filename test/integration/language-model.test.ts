import assert from 'node:assert/strict';
import * as vscode from 'vscode';
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
  suiteSetup(async () => {
    await started();
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

  test('leaves the document alone when its draft is discarded', async () => {
    const { document } = await show(proposalText);
    await vscode.commands.executeCommand('sevenSignals.draftPart', 'risk/detection', document.uri);
    await vscode.commands.executeCommand('sevenSignals.discardDraft');
    assert.equal(document.getText(), proposalText);
    assert.ok(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).every(({ input }) => !(input instanceof vscode.TabInputTextDiff)));
  });
});
