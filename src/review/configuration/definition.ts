import * as v from 'valibot';
import { checkIds } from '../../figures/types.ts';
import { criteria, flags } from '../../rubric/registry.ts';
import { signals } from '../../rubric/signals.ts';
import type { Signal, SignalId } from '../../rubric/types.ts';
import { defaultConfig, severities } from '../config.ts';

/**
 * The one definition of a configuration file. The validator, the JSON schema, completion and hover all follow from it.
 * The message of each part says what its value must be: "must be …".
 */
const text = v.pipe(v.string('a text'), v.nonEmpty('a text'));
const texts = v.array(text, 'a list of texts');
const score = v.pipe(v.number('a number from 0 to 100'), v.minValue(0, 'a number from 0 to 100'), v.maxValue(100, 'a number from 0 to 100'));
const weight = v.pipe(v.number('a number of 0 or more'), v.finite('a number of 0 or more'), v.minValue(0, 'a number of 0 or more'));
const severity = v.picklist(severities, 'off, hint, info, warning or error');
const group = 'a group of settings';

const described = <Schema extends v.GenericSchema>(schema: Schema, description: string) => v.optional(v.pipe(schema, v.description(description)));

const weightOf = ({ title, weight: usual }: Signal) => described(weight, `${title}; ${usual} where left out.`);

const signalIds = signals.map(({ id }) => id);
const ruleNames: readonly (readonly [string, string])[] = [
  ...[...criteria, ...flags].map(({ id, title }) => [id, title] as const),
  ...checkIds.map((id) => [id, 'A figure check.'] as const),
];

const extraCriterion = v.pipe(v.strictObject({
  id: v.pipe(v.string('lower-case words joined by hyphens'), v.regex(/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/, 'lower-case words joined by hyphens'), v.description('Its name among the criteria of its signal: lower-case words joined by hyphens.')),
  signal: v.pipe(v.picklist(signalIds, 'one of the seven signals'), v.description('The signal whose score it counts in.')),
  title: described(text, 'What it is called. Left out, the words of its id.'),
  question: v.pipe(text, v.description('What an executive of yours asks.')),
  cues: v.pipe(v.array(text, 'a list of texts'), v.minLength(1, 'a list of texts'), v.description('Words and phrases by which a passage is known to speak of it.')),
  needs: v.pipe(v.strictObject({
    specific: v.pipe(text, v.description('What a passage has to name for level 2.')),
    committed: v.pipe(text, v.description('What it has to add for level 3: a number, a date, a frequency, an owner.')),
  }, group), v.description('What levels 2 and 3 need, in your words.')),
}, group), v.description('A criterion of your own.'));

export const definition = v.strictObject({
  $schema: described(text, 'Address of the JSON schema, for editors.'),
  extends: described(text, 'Path of a configuration that this one adds to, relative to this file.'),
  include: described(texts, 'Which documents are read, as glob patterns relative to the folder of this file.'),
  exclude: described(texts, 'Which documents are left alone, as glob patterns relative to the folder of this file.'),
  weights: described(
    v.strictObject(Object.fromEntries(signals.map((signal) => [signal.id, weightOf(signal)])) as Record<SignalId, ReturnType<typeof weightOf>>, group),
    'Share of the overall score, per signal. What is left out keeps its default.',
  ),
  verdict: described(v.strictObject({
    fundable: described(score, `Overall score from which a proposal is fundable; ${defaultConfig.verdict.fundable} where left out.`),
    promising: described(score, `Overall score from which a proposal is promising; ${defaultConfig.verdict.promising} where left out.`),
    signalFloor: described(score, `Score that no signal of a fundable proposal may fall under; ${defaultConfig.verdict.signalFloor} where left out.`),
  }, group), 'The bars that the verdict goes by.'),
  rules: described(
    v.objectWithRest(Object.fromEntries(ruleNames.map(([id, title]) => [id, described(severity, title)])), severity, group),
    'How each rule is shown. `off` takes it out of the score too.',
  ),
  horizonMonths: described(
    v.pipe(v.number('a whole number from 1 to 120'), v.integer('a whole number from 1 to 120'), v.minValue(1, 'a whole number from 1 to 120'), v.maxValue(120, 'a whole number from 1 to 120')),
    `Months within which the return has to be seen; ${defaultConfig.horizonMonths} where left out.`,
  ),
  currency: described(v.pipe(v.string('three capital letters, such as EUR'), v.regex(/^[A-Z]{3}$/, 'three capital letters, such as EUR')), 'Currency of figures that have none of their own.'),
  vocabulary: described(v.strictObject({
    systems: described(texts, 'Names of your systems.'),
    teams: described(texts, 'Names of your teams and bodies.'),
    dataSets: described(texts, 'Names of your data sets.'),
    synonyms: described(v.objectWithRest(Object.fromEntries(criteria.map(({ id, title }) => [id, described(texts, title)])), texts, group), 'Your words for what a criterion asks, per criterion.'),
  }, group), 'Names that a reader of yours would know.'),
  criteria: described(v.array(extraCriterion, 'a list of criteria'), 'Criteria of your own. They count beside the thirty.'),
}, group);

/** What a configuration file says, once what is wrong in it is left out. */
export type FileSettings = v.InferOutput<typeof definition>;
