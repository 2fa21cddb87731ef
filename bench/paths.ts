// Where things stand, seen from dist/bench/bench/.
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../../', import.meta.url));
export const file = (path: string): string => join(root, path);

const fromBench = createRequire(file('bench/package.json'));

/** A package of bench/package.json. Its part that is used is described where it is used, since types of a package that may be missing cannot be. */
export const peer = <T>(name: string): T => fromBench(name) as T;
