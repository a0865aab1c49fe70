import assert from 'node:assert/strict';
import { modalityOf, type Modality } from '../../src/language/modality.ts';

const examples: readonly (readonly [Modality, readonly string[]])[] = [
  ['stated', [
    'Each evening two planners move the late orders by hand.',
    'The draft opens in the ticket, where the empty field opens today.',
    // Negations that deny nothing.
    'Answers take no longer than four minutes.',
    'The bill is not only lower but known in advance.',
    'There is no new tool to learn.',
    'Nothing changes for the drivers, and no second login is needed.',
    'Nobody else holds eleven years of readings from the same pumps.',
    'No rival has the certificate of the port authority.',
    'No, drivers remain in charge.',
    'No approval or refusal is made by the assistant.',
    'The list is not written by the machine.',
    'What it does not know goes to the two inspectors.',
    // One clause that stands is enough.
    'There is no dashboard yet; the shift lead reads the log every morning at six.',
  ]],
  ['committed', [
    'We will switch it off when the weekly sample falls under 92 %.',
    'Legal has agreed, and the works council signed on 4 May.',
    'No refund is sent before a clerk has read it.',
    'Nothing leaves the office unless an editor has released it.',
    'The service cannot write to the ledger without a second signature.',
  ]],
  ['denied', [
    'There is no rollback plan.',
    'No owner has been named.',
    'We have not measured how long it takes today.',
    'Nobody is on call for it.',
    'None of the drafts is logged.',
    'Decisions are taken without appeal.',
    'Not applicable.',
    'No, we have not measured it.',
    'Learning from corrections: no, they do not enter any.',
  ]],
  ['deferred', [
    'Cost model: TBD.',
    'The owner is yet to be found.',
    'Monitoring is something to look at after the pilot, or at a later stage.',
    'Who trains the night shift is still open.',
    'What becomes of the records remains to be decided.',
  ]],
  ['asked', [
    'Who would own this in production?',
    'And if the bill doubles, who stops it?',
  ]],
  ['wished', [
    'We would like to see fewer complaints.',
    'Ideally the assistant learns from its mistakes.',
    'Operators ought to be able to overrule it.',
  ]],
  ['hedged', [
    'The answers could be wrong after a price change.',
    'Savings are likely to be seen in the second year.',
    'Alerts are raised as appropriate.',
  ]],
  ['reported', [
    'According to a study by Gartner the payback is nine months.',
    'The vendor claims that accuracy stays above 95 %.',
    'Other banks already use it to answer letters.',
    // Irony.
    'The salesman assured us of a payback within the quarter, as salesmen do.',
    'We are told that the robot never sleeps and never errs.',
    'The brochure promises half the work for a tenth of the price.',
    'Our so-called rollback plan is a sheet of paper from 2019.',
    'It will run itself, or so they say upstairs.',
  ]],
  ['quoted', [
    '“It honks at us when three trucks in a row are off.”',
  ]],
];

suite('language/modality', () => {
  for (const [modality, sentences] of examples) {
    for (const sentence of sentences) test(`${modality}: ${sentence}`, () => assert.equal(modalityOf(sentence), modality));
  }
});
