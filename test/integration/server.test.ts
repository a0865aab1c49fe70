import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, show, until } from './window.ts';

const text = `---
type: ai-proposal
---

# A language model drafts the replies of our support desk

${'The desk has grown with the company since the office moved to the river and the old hall was sold. '.repeat(4)}

## Running cost

The model brings significant savings.

| Metric | Before | After | Impact |
|---|---|---|---|
| Handling time | 40 min | 25 min |  |
`;

suite('the language server in the editor', () => {
  setup(closeAll);
  teardown(closeAll);

  test('a finding\'s fix inserts the missing part, with its places to fill in', async () => {
    const { document } = await show(text);
    await until(() => findings(document.uri).some(({ code }) => idOf(code).startsWith('cost/')), 'a finding on cost');
    const finding = findings(document.uri).find(({ code }) => idOf(code).startsWith('cost/'))!;
    const actions = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, finding.range, vscode.CodeActionKind.QuickFix.value);
    const insert = actions.find(({ title }) => title.startsWith('Insert: '));
    assert.ok(insert?.edit, actions.map(({ title }) => title).join(', '));
    const before = document.getText();
    assert.ok(await vscode.workspace.applyEdit(insert.edit));
    assert.ok(document.getText().length > before.length);
    assert.ok(!document.getText().includes('${1'));
    assert.ok(actions.some(({ command }) => command?.command === 'sevenSignals.explainRule'));
  });

  test('hovers, lenses and completions stand where the text calls for them', async () => {
    const { document } = await show(text);
    const heading = document.positionAt(text.indexOf('## Running cost') + 4);
    const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', document.uri, heading);
    assert.ok(hovers.some(({ contents }) => contents.some((part) => (part as vscode.MarkdownString).value.includes('Predictable cost, '))));
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>('vscode.executeCodeLensProvider', document.uri);
    assert.deepEqual(lenses.filter(({ command }) => command?.command === 'sevenSignals.openScorecard').map(({ range }) => range.start.line), [4, heading.line]);
    const cell = document.positionAt(text.lastIndexOf('25 min |') + 9);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', document.uri, cell);
    assert.ok(items.some(({ label }) => label === '−38%'));
  });

  test('a configuration is checked, completed and heard while it is typed', async () => {
    const folder = vscode.Uri.joinPath(vscode.workspace.workspaceFolders![0]!.uri, 'configured');
    const config = vscode.Uri.joinPath(folder, '.seven-signals.yaml');
    const proposal = vscode.Uri.joinPath(folder, 'proposal.md');
    const encode = (content: string) => new TextEncoder().encode(content);
    await vscode.workspace.fs.writeFile(proposal, encode(text));
    await vscode.workspace.fs.writeFile(config, encode('colour: red\nrules:\n  flag/vague-benefit: off\n'));
    try {
      await vscode.window.showTextDocument(await vscode.workspace.openTextDocument(proposal));
      await until(() => findings(config).length === 1 && findings(proposal).length > 0, 'findings in both files');
      assert.equal(findings(config)[0]!.message, 'There is no setting called “colour”.');
      assert.ok(!findings(proposal).some(({ code }) => idOf(code) === 'flag/vague-benefit'));
      const document = await vscode.workspace.openTextDocument(config);
      const editor = await vscode.window.showTextDocument(document);
      const { items } = await vscode.commands.executeCommand<vscode.CompletionList>('vscode.executeCompletionItemProvider', config, new vscode.Position(2, 22));
      assert.ok(items.some(({ label }) => label === 'warning'));
      await editor.edit((edit) => { edit.replace(new vscode.Range(0, 0, 3, 0), 'rules: {}\n'); });
      await until(() => findings(config).length === 0 && findings(proposal).some(({ code }) => idOf(code) === 'flag/vague-benefit'), 'the changed configuration');
      await document.save();
    } finally {
      await closeAll();
      await vscode.workspace.fs.delete(folder, { recursive: true });
    }
  });
});

const findings = (uri: vscode.Uri) => vscode.languages.getDiagnostics(uri);

function idOf(code: vscode.Diagnostic['code']): string {
  return String(typeof code === 'object' ? code.value : code);
}
