import { l10n, SnippetString, Uri, window, workspace, type ExtensionContext } from 'vscode';

interface Skeleton {
  readonly label: string;
  readonly detail: string;
  readonly body: string;
}

/** Offers the proposal skeletons and where to put the document, then opens it with its first place to fill in selected. */
export async function newProposal(context: ExtensionContext): Promise<void> {
  const skeleton = await window.showQuickPick(await skeletons(context), { title: l10n.t('New Proposal'), placeHolder: l10n.t('Which form?') });
  if (skeleton === undefined) return;
  const target = await chooseTarget();
  if (target === undefined) return;
  const document = target === 'untitled'
    ? await workspace.openTextDocument({ language: 'markdown' })
    : await workspace.openTextDocument(target);
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(skeleton.body));
}

/** Where the document goes: memory, or a new file in a folder of the workspace. */
async function chooseTarget(): Promise<Uri | 'untitled' | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) return 'untitled';
  const places = [
    { label: l10n.t('Untitled document'), folder: undefined },
    ...folders.map((folder) => ({ label: l10n.t('New file in {0}', folder.name), folder })),
  ];
  const place = await window.showQuickPick(places, { title: l10n.t('New Proposal'), placeHolder: l10n.t('Where?') });
  if (place === undefined) return undefined;
  if (place.folder === undefined) return 'untitled';
  const { folder } = place;
  const name = await window.showInputBox({
    title: l10n.t('New Proposal'), prompt: l10n.t('File name, with its folder if it is to be in one'), value: 'proposal.md', valueSelection: [0, 'proposal'.length],
    validateInput: async (value) => {
      if (value.trim() === '') return l10n.t('A file needs a name.');
      return await exists(fileIn(folder.uri, value)) ? l10n.t('{0} is there already.', value) : undefined;
    },
  });
  if (name === undefined) return undefined;
  const file = fileIn(folder.uri, name);
  await workspace.fs.writeFile(file, new Uint8Array());
  return file;
}

function fileIn(folder: Uri, name: string): Uri {
  return Uri.joinPath(folder, /\.(?:md|markdown)$/i.test(name) ? name.trim() : `${name.trim()}.md`);
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** The whole-proposal snippets that the manifest contributes. */
async function skeletons(context: ExtensionContext): Promise<Skeleton[]> {
  const { contributes } = context.extension.packageJSON as { contributes: { snippets: { path: string }[] } };
  const files = await Promise.all(contributes.snippets.map(({ path }) => workspace.fs.readFile(Uri.joinPath(context.extensionUri, path))));
  return files
    .flatMap((file) => Object.entries(JSON.parse(new TextDecoder().decode(file)) as Record<string, { prefix: string | string[]; body: string | string[]; description?: string }>))
    .filter(([, { prefix }]) => [prefix].flat().some((one) => one.startsWith('proposal')))
    .map(([name, { body, description }]) => ({ label: name, detail: description ?? '', body: [body].flat().join('\n') }));
}
