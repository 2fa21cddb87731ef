// Six files that would take all memory, or all day.
import { deflateSync } from 'node:zlib';
import { packed, tangled } from '../knowledge/hostile-files.js';
import { anXlsx, aPdf, aStream } from '../knowledge/readers/documents.js';

/** Ninety times a thousandth of its size, twice over. */
const nested = (): Uint8Array => {
  const stream = deflateSync(deflateSync(Buffer.alloc(900 * 2 ** 20, 32))).toString('latin1');
  return new Uint8Array(
    Buffer.from(
      Buffer.from(aPdf(['']))
        .toString('latin1')
        .replace(/<< \/Length 0 {2}>>\nstream\n\nendstream/, () => aStream(stream, '/Filter [/FlateDecode /FlateDecode]')),
      'latin1',
    ),
  );
};

/** By name. */
export async function sixBombs(): Promise<Readonly<Record<string, Uint8Array>>> {
  const wide = await anXlsx((workbook) => {
    const sheet = workbook.addWorksheet('A');
    for (let row = 1; row <= 15_000; row += 1) sheet.addRow(Array.from({ length: 40 }, (_, column) => `${row} ${column}`));
  });
  return {
    'bombe-1.pdf': nested(),
    'bombe-2.pdf': tangled(),
    'bombe-3.pdf': packed(400),
    'bombe-4.xlsx': wide,
    'bombe-5.pdf': aPdf(['q Q\n'.repeat(4_500_000)]),
    'bombe-6.pdf': aPdf(Array<string>(2_000).fill('q Q')),
  };
}
