import { closePages, stopAll } from './window.ts';

teardown(async function () {
  await closePages(this.currentTest?.state === 'failed' ? this.currentTest.title : undefined);
});

suiteTeardown(stopAll);
