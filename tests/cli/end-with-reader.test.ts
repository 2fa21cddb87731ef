// A command whose reader has seen enough.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { compiled } from '../program.js';
import { path } from '../the-bot.js';

test('A command whose reader stops reading ends quietly', async () => {
  const child = spawn(process.execPath, [join(await compiled(), 'dist/cli/search.js'), '--passages'], { env: { PATH: process.env.PATH } });
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => (errors += chunk));
  // As `head` does it: a first piece, and no more. What follows is more than a pipe holds.
  child.stdout.once('data', () => child.stdout.destroy());
  const [code] = (await once(child, 'close')) as [number | null];
  expect([code, errors]).toEqual([0, '']);
}, 60_000);

test('Every command does', () => {
  const entries = readdirSync(path('src/cli'))
    .map((name) => [name, readFileSync(path(`src/cli/${name}`), 'utf8')] as const)
    .filter(([, text]) => text.startsWith('// `npm run'));
  expect(entries.length).toBeGreaterThan(5);
  expect(entries.flatMap(([name, text]) => (text.includes('\nendWithReader();\n') ? [] : [name]))).toEqual([]);
});
