// Installs the packages where they are missing and runs scripts/NAME.ts: node scripts/bootstrap.mjs NAME [ARGUMENT …]
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const [name, ...rest] = process.argv.slice(2);
process.chdir(new URL('..', import.meta.url).pathname);
if (!existsSync('node_modules/tsx')) {
  const installed = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], { stdio: 'inherit' });
  if (installed.status !== 0) process.exit(installed.status ?? 1);
}
process.exit(spawnSync(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`, ...rest], { stdio: 'inherit' }).status ?? 1);
