import assert from 'node:assert/strict';
import { openFile, runCommand, scorecardIn } from '../../scripts/host/workbench.ts';
import { folderWith, keep, openWindow } from './window.ts';

suite('scoring as a person does', () => {
  test('Score Proposal in the command palette shows the scorecard', async () => {
    const page = await openWindow(await folderWith(['a01.md']));
    await openFile(page, 'a01.md');
    await runCommand(page, 'Seven Signals: Score Proposal');
    const card = await scorecardIn(page);
    assert.equal(await card.locator('h1').textContent(), 'RFC 0147: Drafted replies for the chat queue');
    assert.match((await card.locator('.score').textContent())!, /^\d+$/);
    assert.equal(await card.locator('svg.signals .number').count(), 7);
    await keep(page, 'score-proposal');
  });
});
