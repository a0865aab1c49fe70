import assert from 'node:assert/strict';
import fc from 'fast-check';
import { review } from '../../src/review/review.ts';
import type { CriterionId } from '../../src/rubric/types.ts';
import { proposals } from './documents.ts';

const settings = { seed: 20261124, numRuns: 30 };
const proposal = fc.constantFrom(...proposals);

const levelsOf = (text: string): Map<CriterionId, number> => new Map(review(text, { assumeProposal: true }).criteria.map(({ id, level }) => [id, level]));

/** The criteria whose level breaks the rule between the text as it was and as it became. */
function broken(before: string, after: string, holds: (before: number, after: number) => boolean, except: readonly CriterionId[] = []): string[] {
  const then = levelsOf(after);
  return [...levelsOf(before)]
    .filter(([id, level]) => !except.includes(id) && !holds(level, then.get(id) ?? 0))
    .map(([id, level]) => `${id}: ${level} became ${then.get(id)}`);
}
const same = (before: number, after: number): boolean => before === after;
const notRaised = (before: number, after: number): boolean => after <= before;

/** Text about something else, in which there are figures, dates and people, too. */
const offTopic = [
  'The mill stands below the chapel, with its wheel on the north side and a walnut tree in the yard.',
  'Herons nest in the poplars behind the car park and leave in October.',
  'The canteen serves soup on Thursdays, and the soup has had its admirers since 1974.',
  'The founder\'s portrait hangs in the stairwell between the second floor and the third.',
  'Bicycles may be left in the yard, where there is room for 40 of them.',
];

/** Terms of art in a row, with nothing said about them. */
const keywords = [
  'Guardrails, observability, kill switch, feedback loop, human in the loop, governance, drift detection, audit trail.',
  'Unit economics, cost controls, budget ceilings, token optimisation, caching, scaling, payback, ROI, NPV, baseline, targets.',
  '- Proprietary data\n- Network effects\n- Workflow moat\n- Systems of record\n- API integration\n- Phased rollout\n- Ownership\n- Training\n- Continuous evaluation',
];

/** Sentences that earn something, and what becomes of them when they are denied. */
const denials: readonly (readonly [string, string])[] = [
  ['The shift lead can switch it off within five minutes.', 'The shift lead cannot switch it off within five minutes.'],
  ['Every refusal is read by a caseworker before it is sent.', 'No refusal is read by a caseworker.'],
  ['All 58 clerks take a two-hour course in March.', 'None of the 58 clerks takes a course.'],
  ['The service is run by the platform team with an on-call rota.', 'There is no team that runs the service and no on-call rota.'],
  ['Each decision is stored with its reason for seven years.', 'We have not planned to store decisions.'],
  ['Spending stops at €6,000 a month.', 'There is no limit on spending.'],
  ['We measured 42 minutes per case in March.', 'We have not measured how long a case takes.'],
  ['The investment is paid back within nine months.', 'No payback has been calculated.'],
];

/** Applies a change to what stands outside fenced code and front matter, line by line. */
function changeLines(text: string, change: (line: string) => string): string {
  let fenced = false;
  let frontMatter = text.startsWith('---\n');
  return text.split('\n').map((line, index) => {
    if (frontMatter) {
      frontMatter = index === 0 || line !== '---';
      return line;
    }
    const fence = /^\s*(?:```|~~~)/.test(line);
    if (fence) fenced = !fenced;
    return fence || fenced ? line : change(line);
  }).join('\n');
}

const withTypographicQuotes = (text: string): string => changeLines(text, (line) => line.replace(/(\w)'(\w)/g, '$1’$2').replace(/"([^"<>=]+)"/g, '“$1”'));
const withLoudHeadings = (text: string): string => changeLines(text, (line) => (/^#{1,6} /.test(line) ? line.toUpperCase() : line));

/** Breaks long lines of plain paragraphs at the first space after `column`, unless the rest would begin a block of its own. */
function wrappedAt(text: string, column: number): string {
  return changeLines(text, (line) => {
    const space = line.indexOf(' ', column);
    const rest = line.slice(space + 1);
    return /^[A-Z][^|<`]*$/.test(line) && space > 0 && /^[A-Za-z]/.test(rest) ? `${line.slice(0, space)}\n${rest}` : line;
  });
}

/** The opening and the first section stay; those after them come in the order of `ranks`. */
function reordered(text: string, ranks: readonly number[]): string {
  const [opening = '', first = '', ...others] = text.split(/^(?=## )/m);
  const moved = others.map((section, index) => ({ section, rank: ranks[index] ?? 0 })).sort((a, b) => a.rank - b.rank).map(({ section }) => section);
  return [opening, first, ...moved].map((part) => `${part.trimEnd()}\n\n`).join('');
}

// An item that does not begin like a sentence would be no sentence of its own in prose.
const bullet = /^[-*] (?=[*_"“]*[A-Z0-9])/;

/** Lists of one level, with a line an item, as paragraphs with a sentence an item. */
function listsAsProse(text: string): string {
  return text.split(/\n{2,}/).map((block) => {
    const lines = block.split('\n');
    if (lines.length < 2 || !lines.every((line) => bullet.test(line) && !/[;:,]$/.test(line))) return block;
    return lines.map((line) => line.replace(bullet, '').replace(/(?<![.!?]["”)*_]*)$/, '.')).join(' ');
  }).join('\n\n');
}

suite('property/reading-robustness', () => {
  test('padding about something else raises no level', () => {
    fc.assert(fc.property(proposal, fc.shuffledSubarray(offTopic, { minLength: 1 }), (text, padding) => {
      assert.deepEqual(broken(text, `${text}\n\n## Surroundings\n\n${padding.join('\n\n')}\n`, notRaised), []);
    }), settings);
  });

  test('a list of keywords raises nothing above level 1', () => {
    fc.assert(fc.property(proposal, fc.shuffledSubarray(keywords, { minLength: 1 }), (text, lists) => {
      assert.deepEqual(broken(text, `${text}\n\n## Further points\n\n${lists.join('\n\n')}\n`, (before, after) => after <= Math.max(1, before)), []);
    }), settings);
  });

  test('to deny a sentence raises no level', () => {
    fc.assert(fc.property(proposal, fc.constantFrom(...denials), (text, [said, denied]) => {
      const opened = (sentence: string) => `${text}\n\n## Also\n\n${sentence}\n`;
      assert.deepEqual(broken(opened(said), opened(denied), notRaised), []);
    }), settings);
  });

  test('a denial by itself earns nothing', () => {
    for (const [, denied] of denials) assert.deepEqual(broken('', `# Plan\n\nThis is the plan.\n\n## Also\n\n${denied}\n`, (_, after) => after === 0, ['leverage/outcome-first']), [], denied);
  });

  test('the order of the sections after the first changes no level', () => {
    fc.assert(fc.property(proposal, fc.array(fc.nat(), { minLength: 30, maxLength: 30 }), (text, ranks) => {
      assert.deepEqual(broken(reordered(text, []), reordered(text, ranks), same, ['leverage/outcome-first']), []);
    }), settings);
  });

  test('typographic quotes change no level', () => {
    fc.assert(fc.property(proposal, (text) => {
      assert.deepEqual(broken(text, withTypographicQuotes(text), same), []);
    }), settings);
  });

  test('headings in capitals change no level but that of the opening', () => {
    fc.assert(fc.property(proposal, (text) => {
      assert.deepEqual(broken(text, withLoudHeadings(text), same, ['leverage/outcome-first']), []);
    }), settings);
  });

  test('whether it is a list or prose changes no level', () => {
    for (const text of proposals) assert.deepEqual(broken(text, listsAsProse(text), same), [], text.slice(0, 200));
  });

  test('where lines are wrapped changes no level', () => {
    fc.assert(fc.property(proposal, fc.integer({ min: 30, max: 100 }), (text, column) => {
      assert.deepEqual(broken(text, wrappedAt(text, column), same), []);
    }), settings);
  });
});
