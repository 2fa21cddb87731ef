// One measurement in a process of its own, so that none inherits another's heap: `task.js NAME JSON` prints one line of JSON.
import { stdout } from 'node:process';
import { cost } from './tasks/cost.js';
import { fire } from './tasks/fire.js';
import { long } from './tasks/long.js';
import { ownCost } from './tasks/own-cost.js';
import { stall } from './tasks/stall.js';

const tasks: Readonly<Record<string, (given: never) => Promise<object>>> = { cost, 'own-cost': ownCost, stall, long, fire };
const [name = '', given = '{}'] = process.argv.slice(2);
const task = tasks[name];
if (!task) throw new Error(`"${name}" is no task`);
const result = await task(JSON.parse(given) as never);
stdout.write(`\n${JSON.stringify(result)}\n`, () => process.exit(0));
