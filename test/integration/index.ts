/** Runs the suites inside the extension host, Node or web worker alike, with mocha's browser build. */
import 'mocha/mocha.js';

mocha.setup({ ui: 'tdd', timeout: 30_000, reporter: reporter as never });

/** Prints one line a test: the hosts have a console and nothing else. */
function reporter(this: unknown, runner: Mocha.Runner): void {
  let passed = 0;
  let failed = 0;
  runner.on('pass', (test) => { passed++; console.log(`  ✔ ${test.fullTitle()} (${test.duration} ms)`); });
  runner.on('fail', (test, error: Error) => { failed++; console.log(`  ✖ ${test.fullTitle()}\n${error.stack ?? String(error)}`); });
  runner.on('pending', (test) => console.log(`  – ${test.fullTitle()}`));
  runner.on('end', () => console.log(`integration: ${passed} passed, ${failed} failed`));
}

export async function run(): Promise<void> {
  await import('./suites.ts');
  await new Promise<void>((resolve, reject) => {
    // The browser build's own `run` reads the page's address, which no extension host has; this is the method beneath it.
    Mocha.prototype.run.call(mocha, (failures) => (failures === 0 ? resolve() : reject(new Error(`${failures} integration tests failed`))));
  });
}
