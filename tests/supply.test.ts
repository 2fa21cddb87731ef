// What the program is made of, and what it is delivered in.
import { validate } from 'dockerfile-utils';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../src/config.js';

const read = (name: string): string => readFileSync(join(root, name), 'utf8');

interface Package {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly resolved?: string;
  readonly integrity?: string;
}
const locked = Object.entries((JSON.parse(read('package-lock.json')) as { packages: Record<string, Package> }).packages).filter(
  ([path]) => path,
);
const shipped = locked.filter(([, { dev }]) => !dev);

/** Those that ask for no more than to be named. */
const licences: ReadonlySet<string> = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  'BlueOak-1.0.0',
  'Unlicense',
  'PSF-2.0',
  '(AFL-2.1 OR BSD-3-Clause)',
  '(MIT AND Zlib)',
  // Taken under MIT.
  '(MIT OR GPL-3.0-or-later)',
]);
/** Packages that do not state theirs to npm, or not exactly: where it stands instead. They are dependencies of restify, the SDK and mammoth. */
const stated: Readonly<Record<string, string>> = {
  'node_modules/escape-regexp-component': 'MIT, in its Readme.md',
  'node_modules/jspath': 'MIT, in its LICENSE',
  'node_modules/duck': 'BSD-2-Clause, in its LICENSE',
};

test('Every package that is shipped has a licence of the list', () => {
  expect(shipped.length).toBeGreaterThan(100);
  const others = shipped.filter(([path, { license }]) => !(stated[path] ?? (license && licences.has(license))));
  expect(others.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
});

test('Every package comes from the registry that npm is set to, and is the one that was locked', () => {
  const others = locked.filter(([, { resolved, integrity }]) => resolved !== undefined || !integrity?.startsWith('sha512-'));
  expect(others.map(([path]) => path)).toEqual([]);
});

test('What docs/security.md says of known faults of packages is still so', () => {
  const versions = (name: string) => shipped.filter(([path]) => path.endsWith(`node_modules/${name}`)).map(([, { version }]) => version);
  expect({ uuid: versions('uuid'), 'find-my-way': versions('find-my-way'), send: versions('send') }).toEqual({
    uuid: ['11.1.1'],
    'find-my-way': ['9.10.1'],
    send: ['1.2.1'],
  });
  // The parts of restify that lead to formidable and send.
  expect(read('src/teams/server.ts')).not.toMatch(/bodyParser|multipart|serveStatic|plugins/);
});

test('The list of all parts (CycloneDX) is the same each time it is made', () => {
  const make = () => execFileSync(process.execPath, [join(root, 'scripts', 'sbom.mjs')], { encoding: 'utf8' });
  const [first, second] = [make(), make()];
  expect(first).toMatch(/^\d{3} packages, sha256 [0-9a-f]{64}\n$/);
  expect(second).toBe(first);
  const made = JSON.parse(read('sbom.cdx.json')) as { bomFormat: string; components: { name: string }[] };
  expect(made.bomFormat).toBe('CycloneDX');
  expect(made.components.map(({ name }) => name)).toEqual(expect.arrayContaining(['botbuilder', 'restify', 'jose']));
}, 30_000);

describe('The container', () => {
  const file = read('Dockerfile');
  const last = file.slice(file.lastIndexOf('\nFROM '));
  const lines = (instruction: string, text = last) =>
    text.split('\n').flatMap((line) => (line.startsWith(`${instruction} `) ? [line.slice(instruction.length + 1)] : []));

  test('has no fault that a validator knows', () => expect(validate(file)).toEqual([]));
  test('does not run as root', () => expect(lines('USER')).toEqual(['1000:1000']));
  test('keeps what it writes in one place, which is no part of it', () => {
    expect([lines('VOLUME'), lines('ENV').join(' ')]).toEqual([['/data'], expect.stringContaining('DATA_DIR=/data')]);
  });
  test('says whether it is well', () => expect(lines('HEALTHCHECK').join()).toContain('/healthz'));
  test('hears the signal to stop: Node is the process, not a shell', () => {
    expect([lines('CMD'), lines('STOPSIGNAL')]).toEqual([['["node", "dist/index.js"]'], ['SIGTERM']]);
  });
  test('is built without install scripts, from a named major version of Node, and holds no secret', () => {
    expect(lines('RUN', file)[0]).toContain('npm ci --ignore-scripts');
    expect(lines('FROM', file).every((image) => /^node:2[0-4]-/.test(image))).toBe(true);
    expect(file).not.toMatch(/Password|SECRET|TOKEN/i);
  });
  test('takes only what there is, and what it is let see', () => {
    const copied = lines('COPY', file)
      .filter((line) => !line.startsWith('--from'))
      .flatMap((line) => line.split(' ').slice(0, -1));
    expect(copied.filter((path) => !existsSync(join(root, path)))).toEqual([]);
    const seen = read('.dockerignore').split('\n');
    expect(copied.filter((path) => !seen.includes(`!${path}`))).toEqual([]);
  });
});
