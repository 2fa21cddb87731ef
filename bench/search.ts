// `npm run bench:search`: our search beside others on the same sections. Prints markdown; docs/benchmarks.md says how to read it.
// `-- --only quality|cost|long|honesty` runs a part.
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { cost } from './parts/cost.js';
import { honesty } from './parts/honesty.js';
import { long } from './parts/long.js';
import { quality } from './parts/quality.js';
import { root } from './paths.js';
import { paragraph } from './table.js';

const parts = { quality, honesty, long, cost } as const;
const isPart = (name: string): name is keyof typeof parts => Object.hasOwn(parts, name);

function commit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }).trim();
  } catch {
    return 'unknown';
  }
}

const { only } = parseArgs({ options: { only: { type: 'string' } } }).values;
if (only !== undefined && !isPart(only)) throw new Error(`--only ${only}: use one of ${Object.keys(parts).join(', ')}`);
paragraph(
  `${new Date().toISOString().slice(0, 10)}, Node ${process.version}, ${cpus().length} cores (${cpus()[0]?.model.trim()}), commit ${commit()}`,
);
for (const [name, run] of Object.entries(parts)) if (only === undefined || only === name) await run();
