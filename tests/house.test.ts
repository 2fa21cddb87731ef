// The house's own rules, held by its tools: who may import whom (.dependency-cruiser.cjs), and that what security.md points at is there.
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractTypeScript from 'dependency-cruiser/config-utl/extract-ts-config';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../src/config.js';

/** Every breach as a line: who, whom, and what is allowed. */
async function breaches(): Promise<string[]> {
  const { forbidden = [], options } = await extractConfig(`${root}.dependency-cruiser.cjs`);
  const { output } = await cruise(['src'], { ...options, ruleSet: { forbidden }, validate: true, baseDir: root }, undefined, {
    tsConfig: extractTypeScript(`${root}tsconfig.json`),
  });
  const { violations } = (output as ICruiseResult).summary;
  return violations.map(
    ({ from, to, rule }) => `${from} → ${to}: ${forbidden.find(({ name }) => name === rule.name)?.comment ?? rule.name}`,
  );
}

test('Every room imports only what it may', async () => {
  expect(await breaches()).toEqual([]);
}, 30_000);

test('Every test that docs/security.md names is there, and every file', () => {
  const there = (folder: string) => readdirSync(join(root, folder), { recursive: true }).map((name) => `/${String(name)}`);
  const files = [...there('tests'), ...there('src')];
  const named = readFileSync(join(root, 'docs/security.md'), 'utf8').match(/`[\w./-]+\.ts`/g) ?? [];
  expect(named.length).toBeGreaterThan(15);
  expect(named.map((name) => name.slice(1, -1)).filter((name) => !files.some((file) => file.endsWith(`/${name}`)))).toEqual([]);
});
