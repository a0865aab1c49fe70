import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { Api } from '../../src/extension/activate.ts';
import { closeAll, find, found, proposalText, scorecards, show, started, until, write } from './window.ts';

let api: Api;
const files: vscode.Uri[] = [];
const file = async (name: string, content = proposalText): Promise<vscode.Uri> => {
  const uri = await write(name, content);
  files.push(uri);
  return uri;
};
const open = async (uri: vscode.Uri, column = vscode.ViewColumn.One) => {
  const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(uri), { viewColumn: column, preview: false });
  await api.reviewOf(uri);
  return editor;
};
const append = (editor: vscode.TextEditor, text: string) => editor.edit((edit) => { edit.insert(editor.document.lineAt(editor.document.lineCount - 1).range.end, text); });

suite('bad input', () => {
  suiteSetup(async () => { api = await started(); });
  setup(closeAll);
  teardown(async () => {
    await closeAll();
    for (const uri of files.splice(0)) await vscode.workspace.fs.delete(uri, { recursive: true }).then(undefined, () => undefined);
  });

  test('a proposal that changes under its scorecard', async () => {
    const editor = await show(proposalText);
    await vscode.commands.executeCommand('sevenSignals.scoreProposal');
    await until(() => scorecards().length === 1, 'a scorecard');
    assert.equal(api.scorecard.card(editor.document.uri)!.flags.length, 0);
    await append(editor, '\nCost: TBD.\n');
    await until(() => api.scorecard.card(editor.document.uri)!.flags.length === 1, 'the flag in the scorecard');
  });

  test('two editors on one document', async () => {
    const uri = await file('two-editors.md');
    await open(uri);
    const second = await open(uri, vscode.ViewColumn.Two);
    await append(second, '\nCost: TBD.\n');
    await until(() => found(uri).includes('flag/placeholder'), 'the finding, once');
    await vscode.commands.executeCommand('workbench.action.closeActiveEditor');
    await until(() => vscode.window.visibleTextEditors.length === 1, 'one editor');
    assert.deepEqual(found(uri).filter((id) => id === 'flag/placeholder'), ['flag/placeholder']);
    assert.equal(api.checklist.roots().length, 7);
  });

  test('a file that is deleted while it is open leaves nothing behind', async () => {
    const uri = await file('deleted.md');
    await open(uri);
    await until(() => found(uri).length > 0, 'findings');
    const edit = new vscode.WorkspaceEdit();
    edit.deleteFile(uri);
    await vscode.workspace.applyEdit(edit);
    await until(() => found(uri).length === 0, 'no findings');
    await until(() => api.checklist.roots().length === 0, 'an empty checklist');
  });

  test('a file that is renamed takes its findings along', async () => {
    const [from, to] = [await file('before.md'), vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'after.md')];
    files.push(to);
    await open(from);
    await until(() => found(from).length > 0, 'findings');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(from, to);
    await vscode.workspace.applyEdit(edit);
    await until(() => found(to).length > 0 && found(from).length === 0, 'findings under the new name alone');
  });

  test('a file that is a proposal no more', async () => {
    const editor = await show(proposalText);
    await until(() => found(editor.document.uri).length > 0, 'findings');
    await editor.edit((edit) => { edit.replace(new vscode.Range(0, 0, editor.document.lineCount, 0), '# Notes\n\nWe met on Monday.\n'); });
    await until(() => found(editor.document.uri).length === 0, 'no findings');
    await until(() => api.checklist.roots().length === 0, 'an empty checklist');
  });

  test('both sides of a diff editor', async () => {
    const [left, right] = [await file('left.md'), await file('right.md', `${proposalText}\nCost: TBD.\n`)];
    await vscode.commands.executeCommand('vscode.diff', left, right);
    await until(() => found(right).includes('flag/placeholder'), 'the finding of the right side');
    assert.ok(!found(left).includes('flag/placeholder'));
    await until(() => find(api.checklist.roots(), 'flag/placeholder#0') !== undefined, 'the right side in the checklist');
  });

  test('the cells of a notebook are left alone', async () => {
    const cell = new vscode.NotebookCellData(vscode.NotebookCellKind.Markup, proposalText, 'markdown');
    const notebook = await vscode.workspace.openNotebookDocument('jupyter-notebook', new vscode.NotebookData([cell]));
    await vscode.window.showNotebookDocument(notebook);
    await vscode.commands.executeCommand('sevenSignals.scoreProposal');
    assert.deepEqual([found(notebook.cellAt(0).document.uri), api.checklist.roots(), scorecards()], [[], [], []]);
  });

  test('a document without a repository has nothing to be compared with', async () => {
    await open(await file('no-repository.md'));
    await vscode.commands.executeCommand('sevenSignals.compareWithRevision');
    assert.equal(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs).length, 1);
  });

  test('a read-only file is scored, and not changed', async () => {
    const uri = await file('read-only.md');
    const settings = vscode.workspace.getConfiguration('files');
    await settings.update('readonlyInclude', { '**/read-only.md': true }, vscode.ConfigurationTarget.Global);
    try {
      const { document } = await open(uri);
      const review = await vscode.commands.executeCommand<{ proposal: boolean }>('sevenSignals.scoreProposal');
      assert.equal(review.proposal, true);
      await vscode.commands.executeCommand('sevenSignals.insertPart', 'risk/detection');
      assert.equal(document.getText(), proposalText);
      assert.equal(document.isDirty, false);
    } finally {
      await settings.update('readonlyInclude', undefined, vscode.ConfigurationTarget.Global);
    }
  });

  for (const [name, content] of [
    ['an empty file', ''], ['one line of 1 MB', `${'word '.repeat(200_000)}\n`], ['an unclosed fence', `${proposalText}\n\`\`\`\nTBD\n`],
    ['broken front matter', `---\ntype: [ai-proposal\n---\n${proposalText}`], ['carriage returns', proposalText.replaceAll('\n', '\r\n')],
    ['right-to-left text and emoji', `# עברית 🚀\n\n${'🙂'.repeat(50)} مرحبا\n`],
  ] as const) {
    test(`${name} is read without a word of complaint`, async () => {
      const uri = await file('strange.md', content);
      const { document } = await open(uri);
      assert.ok(await api.reviewOf(uri));
      for (const { range } of vscode.languages.getDiagnostics(uri)) assert.ok(document.validateRange(range).isEqual(range));
    });
  }

  test('settings of the wrong type are left out, and the others hold', async () => {
    const settings = vscode.workspace.getConfiguration('sevenSignals');
    const wrong: Readonly<Record<string, unknown>> = { weights: 'heavy', rules: ['flag/placeholder'], horizonMonths: 'two years', verdict: { signalFloor: 101 }, vocabulary: 7, 'codeLens.enabled': 'often' };
    for (const [name, value] of Object.entries(wrong)) await settings.update(name, value, vscode.ConfigurationTarget.Workspace);
    await settings.update('exclude', ['**/left-out.md'], vscode.ConfigurationTarget.Workspace);
    try {
      const [read, leftOut] = [await file('wrong-settings.md', `${proposalText}\nCost: TBD.\n`), await file('left-out.md')];
      await open(read);
      await until(() => found(read).includes('flag/placeholder'), 'findings');
      const { thresholds } = (await api.reviewOf(read))!;
      assert.deepEqual(thresholds, { fundable: 70, promising: 45, signalFloor: 40 });
      await open(leftOut);
      assert.equal((await api.reviewOf(leftOut))!.proposal, false);
    } finally {
      for (const name of [...Object.keys(wrong), 'exclude']) await settings.update(name, undefined, vscode.ConfigurationTarget.Workspace);
    }
  });

  test('a configuration that turns broken while it is typed keeps what it last said', async () => {
    const [config, proposal] = [await file('typed/.seven-signals.yaml', 'rules:\n  flag/placeholder: off\n'), await file('typed/proposal.md', `${proposalText}\nCost: TBD.\n`)];
    await open(proposal);
    await until(() => found(proposal).length > 0, 'findings');
    assert.ok(!found(proposal).includes('flag/placeholder'));
    const editor = await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(config), { viewColumn: vscode.ViewColumn.Two });
    await append(editor, 'weights: [');
    await until(() => vscode.languages.getDiagnostics(config).some(({ source }) => source === 'Seven Signals'), 'what is wrong, in the configuration');
    assert.ok(!found(proposal).includes('flag/placeholder'));
  });

  test('a workspace of many files can be stopped while it is read, and typing goes on meanwhile', async function () {
    if (!await vscode.workspace.findFiles('*').then(() => true, () => false)) this.skip();
    const folder = await write('many/0.md', proposalText).then((uri) => vscode.Uri.joinPath(uri, '..'));
    files.push(folder);
    await Promise.all(Array.from({ length: 2000 }, (_, index) => vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, `${index}.md`), new TextEncoder().encode(proposalText))));
    const reading = vscode.commands.executeCommand('sevenSignals.scoreWorkspace');
    await until(() => api.proposals.roots().length > 0, 'the first proposals');
    const editor = await show(proposalText);
    await append(editor, '\nCost: TBD.\n');
    await until(() => found(editor.document.uri).includes('flag/placeholder'), 'the finding while the workspace is read');
    await vscode.commands.executeCommand('sevenSignals.stopScoring');
    await reading;
    const { length } = api.proposals.roots();
    assert.ok(length > 0 && length < 2000, `${length} proposals`);
  });
});
