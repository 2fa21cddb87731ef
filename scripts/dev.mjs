// Compiles on every change and restarts the bot on every compilation. Ctrl-C ends both.
import { spawn, spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const tsc = createRequire(import.meta.url).resolve('typescript/bin/tsc');
spawnSync(process.execPath, [tsc, '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
const children = [
  spawn(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--watch', '--preserveWatchOutput'], { stdio: 'inherit' }),
  spawn(process.execPath, ['--watch', 'dist/index.js'], { stdio: 'inherit' }),
];
process.on('SIGINT', () => children.forEach((child) => child.kill()));
process.on('SIGTERM', () => children.forEach((child) => child.kill()));
