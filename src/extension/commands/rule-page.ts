import type { Rubric } from '../../language-server/protocol.ts';
import type { Translate } from '../translate.ts';

/** A page that explains a criterion, flag or check; undefined where there is no such rule. */
export function rulePage(id: string, rubric: Rubric, t: Translate): string | undefined {
  const criterion = rubric.criteria.find((candidate) => candidate.id === id);
  if (criterion !== undefined) {
    const signal = rubric.signals.find((candidate) => candidate.id === criterion.signal)!;
    return [
      `# ${criterion.title}`, `*${signal.title}: ${signal.summary}*`, `**${criterion.question}**`,
      `## ${t('What each level needs')}`,
      [
        `| ${t('Level')} | ${t('Needs')} |`, '|---|---|',
        `| ○○○ ${t('missing')} | ${t('not addressed, denied, put off, or only asked')} |`,
        `| ●○○ ${t('asserted')} | ${t('general words that nobody could check')} |`,
        `| ●●○ ${t('specific')} | ${cell(criterion.needs.specific)} |`,
        `| ●●● ${t('committed')} | ${cell(criterion.needs.committed)} |`,
      ].join('\n'),
      `## ${t('What will be asked')}`, criterion.ask, `## ${t('What would answer it')}`, criterion.answer, `\`${id}\``,
    ].join('\n\n');
  }
  const flag = rubric.flags.find((candidate) => candidate.id === id);
  if (flag !== undefined) {
    return [
      `# ${flag.title}`, flag.message, `## ${t('Instead')}`, flag.answer,
      `## ${t('What is marked')}`, flag.marks, `## ${t('What is left alone')}`, flag.spares, `\`${id}\``,
    ].join('\n\n');
  }
  const check = rubric.checks.find((candidate) => candidate.id === id);
  if (check === undefined) return undefined;
  return [
    `# ${check.title}`,
    t('A stated figure is compared with the one that follows from the other figures of the text. It agrees when both are equal within their rounding, or within 5 % where the text says “about”.'),
    `\`${id}\``,
  ].join('\n\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}
