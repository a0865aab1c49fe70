import { extensions, type Uri } from 'vscode';

/** The part of the Git extension's API (version 1) that is used here. */
export interface Repository {
  readonly rootUri: Uri;
  readonly state: { readonly HEAD?: { readonly commit?: string; readonly name?: string } };
  log(options: { path?: string; maxEntries?: number }): Promise<Commit[]>;
  show(ref: string, path: string): Promise<string>;
}
export interface Commit {
  readonly hash: string;
  readonly message: string;
  readonly authorDate?: Date;
  readonly authorName?: string;
}
interface GitExtension {
  readonly enabled: boolean;
  getAPI(version: 1): { getRepository(uri: Uri): Repository | null };
}

/** The repository that holds a file; undefined where there is none, or no Git extension. */
export async function repositoryOf(uri: Uri): Promise<Repository | undefined> {
  const extension = extensions.getExtension<GitExtension>('vscode.git');
  if (extension === undefined || uri.scheme !== 'file') return undefined;
  try {
    const git = extension.isActive ? extension.exports : await extension.activate();
    return git.enabled ? git.getAPI(1).getRepository(uri) ?? undefined : undefined;
  } catch {
    return undefined;
  }
}

/** A file's text in a commit; undefined where the commit does not have it. */
export async function textAt(repository: Repository, ref: string, uri: Uri): Promise<string | undefined> {
  try {
    return await repository.show(ref, uri.fsPath);
  } catch {
    return undefined;
  }
}
