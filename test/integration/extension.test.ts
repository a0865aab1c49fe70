import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension/activate.ts';
import { closeAll, find, proposalText, scorecards, show, started, until, write } from './window.ts';

let api: Api;

suite('extension', () => {
  suiteSetup(async () => {
    api = await started();
  });

  setup(closeAll);
  teardown(closeAll);

  test('every command of the manifest exists', async () => {
    const known = new Set(await vscode.commands.getCommands(true));
    const { contributes } = vscode.extensions.getExtension('seven-signals.seven-signals')!.packageJSON as { contributes: { commands: { command: string }[] } };
    assert.deepEqual(contributes.commands.map(({ command }) => command).filter((command) => !known.has(command)), []);
  });

  test('its keys are nobody else\'s', async () => {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse('vscode://defaultsettings/keybindings.json'));
    const bindings = JSON.parse(document.getText().replace(/^\s*\/\/.*$/gm, '').replace(/,(?=\s*\])/g, '')) as { key: string; command: string; when?: string }[];
    const ours = new Set(bindings.filter(({ command }) => command.startsWith('sevenSignals.')).map(({ key }) => key));
    assert.equal(ours.size, 4);
    assert.deepEqual(bindings.filter(({ key, command, when = '' }) => ours.has(key) && !command.startsWith('sevenSignals.') && !when.includes('notebookEditorFocused')), []);
  });

  test('the checklist shows the seven signals of the document in the editor', async () => {
    const { document } = await show(proposalText);
    await until(() => api.checklist.roots().length === 7, 'seven signals');
    const review = (await api.reviewOf(document.uri))!;
    assert.deepEqual(api.checklist.roots().map(({ id, label }) => [id, Number.parseInt(label.replaceAll('\u2007', ''))]), review.signals.map(({ id, score }) => [id, score]));
    const item = api.checklist.treeItem(api.checklist.roots()[0]!);
    assert.equal(item.accessibilityInformation!.label, `Operational leverage, score ${review.signals[0]!.score} of 100, fair`);
  });

  test('the checklist follows what is typed', async () => {
    const editor = await show(proposalText);
    await until(() => api.checklist.roots().length === 7, 'seven signals');
    await editor.edit((edit) => { edit.insert(new vscode.Position(editor.document.lineCount, 0), '\nCompetitors are mentioned. Cost: TBD.\n'); });
    await until(() => JSON.stringify(api.checklist.roots()).includes('flag/placeholder'), 'the placeholder in the checklist');
  });

  test('a document that is no proposal leaves the checklist empty and is not scored unasked', async () => {
    await show('# Notes\n\nWe met on Monday.\n');
    await until(() => api.checklist.roots().length === 0, 'an empty checklist');
    const review = await vscode.commands.executeCommand<{ proposal: boolean }>('sevenSignals.scoreProposal');
    assert.equal(review.proposal, false);
    assert.equal(scorecards().length, 0);
  });

  test('Score Proposal works on an unsaved document and opens its scorecard', async () => {
    const { document } = await show(proposalText);
    const review = await vscode.commands.executeCommand<{ overall: number }>('sevenSignals.scoreProposal');
    await until(() => scorecards().length === 1, 'a scorecard');
    const card = api.scorecard.card(document.uri)!;
    assert.equal(card.overall, review.overall);
    assert.equal(card.title, 'Cut the first answer from 6 hours to 2');
    const html = api.scorecard.html(document.uri)!;
    assert.match(html, /default-src &#39;none&#39;/);
    assert.ok(!html.includes('unsafe-inline'));
  });

  test('without a Markdown document, scoring says so and gives nothing', async () => {
    assert.equal(await vscode.commands.executeCommand('sevenSignals.scoreProposal'), undefined);
  });

  test('sorting by gain puts what adds most first', async () => {
    await show(proposalText);
    await vscode.commands.executeCommand('sevenSignals.sortByGain');
    try {
      await until(() => api.checklist.roots()[0]?.criterion !== undefined, 'criteria at the top');
      assert.match(api.checklist.roots()[0]!.description!, /^\+\d/);
    } finally {
      await vscode.commands.executeCommand('sevenSignals.sortByRubric');
    }
  });

  test('a plan leads to a score', async () => {
    const { document } = await show(proposalText);
    await until(() => api.checklist.roots().length === 7, 'seven signals');
    const row = find(api.checklist.roots(), 'risk/kill-switch')!;
    await vscode.commands.executeCommand('sevenSignals.plan', row);
    const card = api.scorecard.card(document.uri)!;
    assert.equal(card.whatIf!.planned, 1);
    assert.ok(card.whatIf!.overall > card.overall);
    await vscode.commands.executeCommand('sevenSignals.clearPlan');
    assert.equal(api.scorecard.card(document.uri)!.whatIf, undefined);
  });

  test('a missing part is inserted', async () => {
    const { document } = await show(proposalText);
    const before = document.version;
    await vscode.commands.executeCommand('sevenSignals.insertPart', 'risk/detection');
    assert.ok(document.version > before);
  });

  test('a document is marked as a proposal in its front matter', async () => {
    const { document } = await show('# Notes\n');
    await vscode.commands.executeCommand('sevenSignals.markAsProposal');
    assert.equal(document.getText(), '---\ntype: ai-proposal\n---\n\n# Notes\n');
    assert.equal((await api.reviewOf(document.uri))!.proposal, true);
    await vscode.commands.executeCommand('sevenSignals.markAsNotProposal');
    assert.equal(document.getText(), '---\ntype: document\n---\n\n# Notes\n');
  });

  test('Next Finding goes to a finding', async () => {
    const editor = await show(`${proposalText}\nCost: TBD.\n`);
    await until(() => vscode.languages.getDiagnostics(editor.document.uri).length > 0, 'findings');
    await vscode.commands.executeCommand('sevenSignals.nextFinding');
    const { active } = editor.selection;
    assert.ok(vscode.languages.getDiagnostics(editor.document.uri).some(({ range }) => range.start.isEqual(active)));
  });

  test('the brief opens as a Markdown document', async () => {
    await show(proposalText);
    await vscode.commands.executeCommand('sevenSignals.exportBrief');
    const { document } = vscode.window.activeTextEditor!;
    assert.match(document.getText(), /^# Cut the first answer from 6 hours to 2\n\n\*\*\d+ out of 100/);
  });

  test('the executives\' questions are grouped by who asks', async () => {
    await show(proposalText);
    await until(() => api.questions.roots().length === 4, 'four groups');
    assert.deepEqual(api.questions.roots().map(({ label }) => label), ['CFO', 'COO', 'CEO', 'CRO / legal']);
  });

  test('the workspace\'s proposals are listed, and the list follows the files', async function () {
    // The oldest hosted VS Code comes without the program that it searches files with.
    if (!await vscode.workspace.findFiles('*').then(() => true, () => false)) this.skip();
    const folder = vscode.workspace.workspaceFolders![0]!.uri;
    const file = vscode.Uri.joinPath(folder, 'written-by-a-test.md');
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(proposalText));
    try {
      await vscode.commands.executeCommand('sevenSignals.scoreWorkspace');
      assert.ok(api.proposals.roots().some(({ label }) => label.endsWith('written-by-a-test.md')));
      await vscode.workspace.fs.delete(file);
      await until(() => !api.proposals.roots().some(({ label }) => label.endsWith('written-by-a-test.md')), 'the deleted file gone');
    } finally {
      await vscode.workspace.fs.delete(file).then(undefined, () => undefined);
    }
  });

  test('Open Configuration opens the one in effect for the document, otherwise a commented one to save', async () => {
    const proposal = await write('team/ideas/proposal.md', proposalText);
    const config = vscode.Uri.joinPath(proposal, '../../.seven-signals.yaml');
    const openFor = async (): Promise<vscode.TextDocument> => {
      await vscode.window.showTextDocument(proposal);
      await api.reviewOf(proposal);
      await until(() => api.checklist.roots().length === 7, 'the proposal in the checklist');
      await vscode.commands.executeCommand('sevenSignals.openConfiguration');
      await until(() => vscode.window.activeTextEditor?.document.fileName.endsWith('.yaml') === true, 'a configuration');
      return vscode.window.activeTextEditor!.document;
    };
    try {
      const created = await openFor();
      assert.equal(created.uri.toString(), vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, '.seven-signals.yaml').with({ scheme: 'untitled' }).toString());
      assert.match(created.getText(), /^# Seven Signals: /);
      await closeAll();
      await write('team/.seven-signals.yaml', 'horizonMonths: 18\n');
      let shown = '';
      for (const end = Date.now() + 10_000; shown !== config.toString() && Date.now() < end;) shown = (await openFor()).uri.toString();
      assert.equal(shown, config.toString());
    } finally {
      await vscode.workspace.fs.delete(vscode.Uri.joinPath(config, '..'), { recursive: true });
    }
  });

  test('Sort by Gain brings the checklist into view, and finding nothing to go to is no error', async () => {
    await vscode.commands.executeCommand('workbench.view.explorer');
    await vscode.commands.executeCommand('sevenSignals.sortByGain');
    await vscode.commands.executeCommand('sevenSignals.nextFinding');
    await vscode.commands.executeCommand('sevenSignals.exportBrief');
    assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 0);
    await vscode.commands.executeCommand('sevenSignals.sortByRubric');
  });

  test('an agent can score a text', async () => {
    const result = await vscode.lm.invokeTool('score_proposal', { input: { text: proposalText }, toolInvocationToken: undefined });
    const [part] = result.content as vscode.LanguageModelTextPart[];
    assert.match(part!.value, /^(?:\S+\n)?Overall \d+ of 100/);
    assert.match(part!.value, /- risk\/decision-log level 0/);
  });

  test('a closed document leaves nothing behind', async () => {
    const { document } = await show(proposalText);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until(() => api.checklist.roots().length === 0, 'an empty checklist');
    await until(() => vscode.languages.getDiagnostics(document.uri).length === 0, 'no findings');
  });
});
