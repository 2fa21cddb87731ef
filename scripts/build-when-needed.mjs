// Compiles src/ where dist/ is missing or older. Says nothing where there is nothing to do.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const stamp = join(root, 'dist', '.built');
const changed = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** The newest change below a folder, folders included: a deleted file shows there. */
function newest(folder) {
  const entries = readdirSync(folder, { withFileTypes: true });
  return Math.max(
    changed(folder),
    ...entries.map((entry) => (entry.isDirectory() ? newest(join(folder, entry.name)) : changed(join(folder, entry.name)))),
  );
}

function compiler() {
  try {
    return createRequire(import.meta.url).resolve('typescript/bin/tsc');
  } catch {
    // Installed without development packages: what was built is what runs.
    if (existsSync(join(root, 'dist', 'index.js'))) process.exit(0);
    console.error('There is no dist/ and no TypeScript to build it with. Run `npm ci` and start again.');
    process.exit(1);
  }
}

const sources = Math.max(
  newest(join(root, 'src')),
  ...['tsconfig.json', 'tsconfig.build.json', 'package.json'].map((name) => changed(join(root, name))),
);
if (changed(stamp) < sources) {
  const { status } = spawnSync(process.execPath, [compiler(), '-p', join(root, 'tsconfig.build.json')], { stdio: ['ignore', 2, 2] });
  if (status !== 0) process.exit(status ?? 1);
  writeFileSync(stamp, '');
}
