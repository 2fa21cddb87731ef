// Markdown for docs/benchmarks.md: what is printed can be pasted.
import type { Difference } from './measures.js';

export function table(head: readonly string[], rows: readonly (readonly string[])[]): void {
  console.log(`| ${head.join(' | ')} |`);
  console.log(`|${head.map((_, at) => (at ? '---:' : '---')).join('|')}|`);
  for (const row of rows) console.log(`| ${row.join(' | ')} |`);
  console.log();
}

export const heading = (level: 2 | 3, text: string): void => console.log(`${'#'.repeat(level)} ${text}\n`);
export const paragraph = (text: string): void => console.log(`${text}\n`);

/** ".884", "1.000". */
export const share = (value: number): string => value.toFixed(3).replace(/^(-?)0\./, '$1.');
const signed = (value: number): string => (value < 0 ? share(value).replace('-', '−') : `+${share(value)}`);
/** "+.120 [+.051, +.190]". */
export const interval = ({ mean, from, to }: Difference): string => `${signed(mean)} [${signed(from)}, ${signed(to)}]`;
export const signedShare = signed;
/** Three figures are as many as a loaded machine can tell. */
export const ms = (value: number): string => (value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
export const progress = (text: string): void => void process.stderr.write(`${text}\n`);
