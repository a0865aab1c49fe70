import { CompletionItemKind, type CompletionItem } from 'vscode-languageserver';
import { checkIds, checkTitles } from '../../figures/types.ts';
import { criterionIn } from '../../review/criterion.ts';
import { flags } from '../../rubric/registry.ts';
import { begunRange, type CompletionContext } from './context.ts';

/** A suppression comment that is still open, and the rule begun in it. */
const openComment = /<!--\s*seven-signals-(?:disable|enable)[a-z-]*\s(?:[^>]*[\s,])?([^\s,>]*)$/;

/** The rules' ids, inside a suppression comment. */
export function ruleItems({ document: { review }, position, before, client: { t } }: CompletionContext): CompletionItem[] {
  const begun = openComment.exec(before)?.[1];
  if (begun === undefined) return [];
  const range = begunRange(position, begun);
  const rules = [
    ...review.criteria.map(({ id }) => ({ id, title: criterionIn(review, id).title })),
    ...flags,
    ...checkIds.map((id) => ({ id, title: checkTitles[id] })),
  ];
  return rules.map(({ id, title }) => ({ label: id, detail: t(title), kind: CompletionItemKind.EnumMember, textEdit: { range, newText: id } }));
}
