// Installs the packages where one is missing and runs scripts/NAME.ts: node scripts/bootstrap.mjs NAME [ARGUMENT …]
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const [name, ...rest] = process.argv.slice(2);
process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const complete = () => existsSync('node_modules') && spawnSync('npm', ['ls', '--depth=0'], { stdio: 'ignore' }).status === 0;
if (!complete()) {
  console.log('Installing packages …');
  const installed = spawnSync('npm', ['ci', '--loglevel=error'], { stdio: 'inherit' });
  if (installed.status !== 0) process.exit(installed.status ?? 1);
}
// Ctrl+C is for the script to act on; this process only waits for it.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => {});
process.exit(spawnSync(process.execPath, ['--import', 'tsx', `scripts/${name}.ts`, ...rest], { stdio: 'inherit' }).status ?? 1);
