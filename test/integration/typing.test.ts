import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { closeAll, found, show, until } from './window.ts';

/** A proposal as it is written, and what is no longer asked for once a section stands. */
const written: readonly { readonly text: string; readonly settles: readonly string[] }[] = [
  {
    text: '# A language model drafts the replies of our support desk\n\nWe ask the executive committee for €220,000 to fund it.\n', settles: [],
  },
  {
    text: `
## Cost

One draft costs €0.03, measured over 21,000 tickets of the trial. At 40,000 tickets a month the model costs €1,200; at 400,000 it costs €12,000.
Short questions go to a small model, and repeated ones are answered from a cache, which halved the bill in the trial.
Spending stops at €2,000 a month: an alert goes to the desk lead at €1,500, and at €2,000 the drafts are switched off.
`,
    settles: ['cost/unit-cost', 'cost/scaling', 'cost/controls', 'cost/ceiling'],
  },
  {
    text: `
## Risk

Two things can go wrong: it promises a refund that is not due (about 1 in 500 drafts; the agent sees the policy beside it), or it drifts after a price change (caught by the weekly sample).
Each Monday the desk lead reads a sample of 200 drafts; if fewer than 92 % could be sent as they are, the drafts are switched off the same day.
The flag draft_replies turns the drafts off within 5 minutes; the support on-call may do it, and it is rehearsed every quarter.
Agents approve every reply before it is sent, and refunds over €50 are always decided by a person.
For each draft the prompt, the sources, the model version and the agent's change are logged and kept for 24 months.
`,
    settles: ['risk/failure-modes', 'risk/detection', 'risk/kill-switch', 'risk/human-override', 'risk/decision-log'],
  },
];

suite('typing a proposal from nothing', () => {
  setup(closeAll);
  teardown(closeAll);

  test('findings appear, and go as sections are filled in', async () => {
    const editor = await show('');
    const { document } = editor;
    assert.deepEqual(found(document.uri), [], 'an empty document is left alone');
    for (const { text, settles } of written) {
      await editor.edit((edit) => { edit.insert(document.lineAt(document.lineCount - 1).range.end, text); });
      await until(() => found(document.uri).length > 0, `findings after “${text.trim().split('\n')[0]}”`);
      const missing = () => found(document.uri).filter((id) => settles.includes(id));
      await until(() => missing().length === 0, `nothing more to ask about ${settles.join(', ')}, but ${missing().join(', ')}`);
    }
    await until(() => found(document.uri).some((id) => id.startsWith('roi/')), 'what is still missing is still asked for');
    await until(() => !found(document.uri).some((id) => /^(?:risk|cost)\//.test(id)), 'risk and cost are settled').catch(() => assert.fail(found(document.uri).join(', ')));
  });

  test('a flag is marked at its exact words while it stands, and no longer', async () => {
    const editor = await show(`${written[0]!.text}\nCompetitors already ship this.\n`);
    const { document } = editor;
    const flag = () => vscode.languages.getDiagnostics(document.uri).find(({ code }) => typeof code === 'object' && code.value === 'flag/parity');
    await until(() => flag() !== undefined, 'the flag');
    assert.equal(document.getText(flag()!.range), 'Competitors already ship this');
    const line = document.lineAt(document.lineCount - 2);
    await editor.edit((edit) => { edit.delete(line.rangeIncludingLineBreak); });
    await until(() => flag() === undefined, 'the flag gone');
  });
});
