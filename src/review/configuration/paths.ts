/** The folder a URI lies in, without a stroke at its end; undefined for the topmost. */
export function folderOf(uri: string): string | undefined {
  const root = rootOf(uri);
  const end = uri.lastIndexOf('/');
  return end < root.length ? undefined : uri.slice(0, end);
}

/** The URI that a relative or absolute path leads to from the file `uri`. */
export function resolved(uri: string, path: string): string {
  const root = rootOf(uri);
  const absolute = path.startsWith('/');
  const steps = absolute ? [] : uri.slice(root.length).split('/').slice(1, -1);
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(encodeURIComponent(step));
  }
  return [root, ...steps].join('/');
}

/** The path from a folder to what lies in it, as text: `a/b.md`; undefined where it lies elsewhere. */
export function pathWithin(folder: string, uri: string): string | undefined {
  return uri.startsWith(`${folder}/`) ? decoded(uri.slice(folder.length + 1)) : undefined;
}

/** The last part of a URI, as text. */
export function nameOf(uri: string): string {
  return decoded(uri.slice(uri.lastIndexOf('/') + 1));
}

/** Scheme and authority: `file://`, `vscode-vfs://github`; '' where there are none. */
function rootOf(uri: string): string {
  return /^[a-z][a-z\d+.-]*:(?:\/\/[^/]*)?/i.exec(uri)?.[0] ?? '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
