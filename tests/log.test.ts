// The log: one line is one JSON object, whatever stands in it.
import fc from 'fast-check';
import { createLog } from '../src/log.js';

test('1,000 hostile strings: every line is one JSON object with a time in UTC, of at most 8 KB; none is forged', () => {
  const lines: string[] = [];
  const log = createLog('info', { write: (line: string) => void lines.push(line) });
  const forged = '\n{"level":"error","time":"2026-01-01T00:00:00.000Z","msg":"forged"}\n';
  const hostile = fc.oneof(
    fc.constantFrom(forged, '\r\n', '\u2028', '\u2029', '\u0000'.repeat(2_000), '\u001b[2J', 'x'.repeat(1_000_000), '"}', '\ud800'),
    fc.string({ unit: 'binary' }),
  );
  const drawn = fc.sample(fc.tuple(hostile, hostile, hostile), { numRuns: 1_000, seed: 20_261_123 });
  for (const [one, two, three] of drawn) log.warn({ one, two, [`field ${three.slice(0, 20)}`]: three, count: 1 }, one);
  expect(lines).toHaveLength(1_000);
  for (const line of lines) {
    expect(line).toMatch(/^\{[^\n\r]*\}\n$/);
    expect(Buffer.byteLength(line)).toBeLessThanOrEqual(8_192);
    expect(JSON.parse(line)).toMatchObject({ level: 'warn', time: expect.stringMatching(/^\d{4}-.*Z$/), count: 1 });
  }
});
