// The house's own rules, held by its tools: here, who may import whom (.dependency-cruiser.cjs).
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import extractConfig from 'dependency-cruiser/config-utl/extract-depcruise-config';
import extractTypeScript from 'dependency-cruiser/config-utl/extract-ts-config';
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
