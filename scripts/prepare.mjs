// Builds what the package holds: node scripts/prepare.mjs. npm runs it after an install, before packing, and in a copy of the
// repository that is to be installed globally; there it leaves the packages out that the build needs.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

function run(command, words, env = process.env) {
  const { status } = spawnSync(command, words, { stdio: ['ignore', 'ignore', 'inherit'], env, shell: process.platform === 'win32' });
  if (status !== 0) process.exit(status ?? 1);
}

if (!existsSync('node_modules/esbuild')) run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { ...process.env, npm_config_global: 'false' });
run('node', ['esbuild.js']);
