/**
 * Stands in for the desktop executable of VS Code: understands the flags that @vscode/test-electron passes,
 * runs the extension tests in the hosted VS Code, prints their output and exits with their code.
 * The version is taken from SEVEN_SIGNALS_VSCODE (newest or floor).
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { cache, type HostVersion } from './install.ts';
import { startHost } from './server.ts';
import { addressOf, launchBrowser } from './workbench.ts';

const longest = Number(process.env.SEVEN_SIGNALS_TEST_TIMEOUT ?? 180_000);
const ofTests = /^(?: {2}[✔✖–]|integration:)/;

function flag(name: string): string | undefined {
  const prefix = `--${name}=`;
  return process.argv.find((word) => word.startsWith(prefix))?.slice(prefix.length);
}

async function main(): Promise<number> {
  const extension = flag('extensionDevelopmentPath');
  const tests = flag('extensionTestsPath');
  const folder = process.argv.slice(2).find((word) => path.isAbsolute(word)) ?? path.join(cache, 'empty');
  if (extension === undefined || tests === undefined) throw new Error('--extensionDevelopmentPath and --extensionTestsPath are needed');
  await mkdir(folder, { recursive: true });
  const host = await startHost({ version: (process.env.SEVEN_SIGNALS_VSCODE ?? 'newest') as HostVersion, forTests: true });
  const browser = await launchBrowser();
  try {
    const log: string[] = [];
    const page = await browser.newPage({ viewport: { width: 1400, height: 900 } });
    const finished = new Promise<number>((resolve) => {
      void page.exposeFunction('codeAutomationExit', (code: number) => resolve(code));
      setTimeout(() => { console.error('the tests did not end in time'); resolve(1); }, longest).unref();
    });
    await page.exposeFunction('codeAutomationLog', (_type: string, args: unknown[]) => {
      const line = args.map(String).join(' ');
      // Without native modules, gallery and account the workbench complains at length; its log is shown where the tests did not come to their end.
      log.push(line);
      if (ofTests.test(line)) console.log(line);
    });
    const remote = (file: string) => `vscode-remote://127.0.0.1:${host.port}${path.resolve(file)}`;
    await page.goto(addressOf(host, {
      folder,
      payload: [
        ['extensionDevelopmentPath', remote(extension)], ['extensionTestsPath', remote(tests)], ['enableProposedApi', ''], ['skipWelcome', 'true'],
      ],
    }));
    const code = await finished;
    if (!log.some((line) => line.startsWith('integration:'))) console.error(log.slice(-60).join('\n'));
    return code;
  } finally {
    await browser.close();
    await host.stop();
  }
}

main().then((code) => process.exit(code), (error: unknown) => {
  console.error(error);
  process.exit(1);
});
