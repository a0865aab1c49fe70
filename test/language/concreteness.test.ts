import assert from 'node:assert/strict';
import { hasAny, kindsIn, type Kind } from '../../src/language/concreteness.ts';

const examples: readonly (readonly [Kind, readonly string[], readonly string[]])[] = [
  ['figure', ['The wait is 42 minutes.', 'Two clerks do nothing else.', 'It halved the queue.'], ['The wait is long.', 'Quality will be monitored.']],
  ['money', ['It costs €96,000 once.', 'About 31 cents a page.', 'CHF 4 a case.'], ['It costs little.', 'There are 42 clerks.']],
  ['share', ['All moderators take the course.', 'One in seven is a duplicate.', '38 % of requests.'], ['The moderators take a course.']],
  ['time', ['It is off within five minutes.', 'Kept for 7 years.', 'The desk answers round the clock.'], ['It is off quickly.']],
  ['date', ['Live by March 2027.', 'The board meets on Tuesday.', 'In Q3.'], ['It goes live later.']],
  ['cadence', ['A sample is read every week.', 'The test runs nightly.', 'Twice a year.'], ['A sample is read.']],
  ['threshold', ['If it falls under the limit.', 'At least as many as today.'], ['If it is wrong.']],
  ['consequence', ['Then drafting is switched off and the desk falls back on the form.', 'The rota is paged.'], ['The rate is known.']],
  ['role', ['The shift lead may stop it.', 'Ask Maria Jensen.', 'The on-call engineer.'], ['It may be stopped.']],
  ['check', ['The rollback was rehearsed.', 'Metered over a quarter.'], ['There is a rollback.']],
  ['agreement', ['The works council signed.', 'Ours by exclusive licence.'], ['The works council was told.']],
  ['standard', ['We follow ISO 42001.', 'A DPIA is on file.'], ['We follow good practice.']],
  ['writeBack', ['The code is written back to the ticket.'], ['It connects to the ticket system.']],
  ['unchanged', ['There is no new login.', 'The form stays as it is.'], ['A button appears in the form.']],
  ['exclusive', ['Nobody else may read them.', 'They are ours alone.'], ['We have the recordings.']],
];

suite('language/concreteness', () => {
  for (const [kind, having, lacking] of examples) {
    for (const text of having) test(`${kind} in: ${text}`, () => assert.ok(kindsIn(text).includes(kind)));
    for (const text of lacking) test(`no ${kind} in: ${text}`, () => assert.ok(!kindsIn(text).includes(kind)));
  }

  test('any of several kinds will do, and where none is asked for, anything', () => {
    assert.equal(hasAny('Switched off by the shift lead.', ['time', 'role']), true);
    assert.equal(hasAny('It can be switched off.', ['time', 'role']), false);
    assert.equal(hasAny('It can be switched off.', []), true);
  });
});
