import type { WorkspaceEdit } from 'vscode-languageserver';
import { isMap, isPair, isScalar, parseDocument } from 'yaml';
import { configurationNames } from '../../review/configuration/load.ts';
import { at, type ActionContext } from './action.ts';

/** An edit of the configuration file, or of a new one in the workspace's folder; undefined where the client cannot make one, or the file is broken. */
export function disableInConfiguration({ document: { configuration: { file, folder } }, configurationText, client }: ActionContext, rule: string): WorkspaceEdit | undefined {
  if (file !== undefined) {
    const edit = configurationText === undefined ? undefined : switchedOff(configurationText, rule);
    return edit && { changes: { [file]: [edit] } };
  }
  if (!client.createsFiles || folder === undefined) return undefined;
  const uri = `${folder}/${configurationNames[0]}`;
  return {
    documentChanges: [
      { kind: 'create', uri, options: { ignoreIfExists: true } },
      { textDocument: { uri, version: null }, edits: [{ range: at(0, 0), newText: `rules:\n  ${rule}: off\n` }] },
    ],
  };
}

/** The edit that adds the rule to the text, in the form that is there: YAML in lines or in braces, or JSON. */
function switchedOff(text: string, rule: string): { range: ReturnType<typeof at>; newText: string } | undefined {
  const document = parseDocument(text, { logLevel: 'silent' });
  const { contents } = document;
  if (document.errors.length > 0 || (contents !== null && !isMap(contents))) return undefined;
  const position = (offset: number) => {
    const before = text.slice(0, offset).split('\n');
    return at(before.length - 1, before.at(-1)!.length);
  };
  const quote = /^\s*\{/.test(text) ? '"' : '';
  const entry = `${quote}${rule}${quote}: ${quote}off${quote}`;
  const pair = contents?.items.find(({ key }) => isScalar(key) && key.value === 'rules');
  const rules = isPair(pair) ? pair.value : undefined;
  if (isMap(rules)) {
    if (rules.has(rule)) return undefined;
    const [start] = rules.range;
    if (rules.flow === true) return { range: position(start + 1), newText: `${entry}${rules.items.length === 0 ? '' : ', '}` };
    const indent = start - (text.lastIndexOf('\n', start - 1) + 1);
    return { range: position(start), newText: `${entry}\n${' '.repeat(indent)}` };
  }
  if (pair !== undefined) return undefined;
  if (contents?.flow === true) return { range: position(contents.range[0] + 1), newText: `${quote}rules${quote}: {${entry}}${contents.items.length === 0 ? '' : ', '}` };
  return { range: position(text.length), newText: `${text === '' || text.endsWith('\n') ? '' : '\n'}rules:\n  ${entry}\n` };
}
