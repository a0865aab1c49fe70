import { deepEqual } from 'node:assert/strict';
import { mock } from 'node:test';
import { Pause } from '../../src/extension/pause.ts';

suite('a pause', () => {
  let due: string[];
  let pause: Pause;
  setup(() => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'] });
    due = [];
    pause = new Pause((key) => { due.push(key); });
  });
  teardown(() => { mock.timers.reset(); });

  test('gathers what comes close together', () => {
    for (let count = 0; count < 3; count++) {
      pause.take('a');
      mock.timers.tick(100);
    }
    deepEqual(due, []);
    mock.timers.tick(20);
    deepEqual(due, ['a']);
  });

  test('does not wait for somebody who never stops', () => {
    for (let count = 0; count < 14; count++) {
      pause.take('a');
      mock.timers.tick(100);
    }
    deepEqual(due, ['a', 'a']);
  });

  test('keeps keys apart, and tells nothing once it is disposed', () => {
    pause.take('a');
    mock.timers.tick(60);
    pause.take('b');
    mock.timers.tick(60);
    deepEqual(due, ['a']);
    pause.dispose();
    mock.timers.tick(1000);
    deepEqual(due, ['a']);
  });
});
