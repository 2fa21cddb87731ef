// The chain of what admins asked for: whatever is done to its file is seen, and forgetting a person breaks nothing.
import { appendFile, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { openAudit, readAudit, verify, type Attempt } from '../../src/store/audit.js';
import { aStore, clear, folder } from './a-store.js';
import { started } from './started.js';

afterEach(clear);

const noon = () => new Date('2026-11-23T12:00:00Z');
const attempt = (fields: Partial<Attempt> = {}): Attempt => ({ who: 'p-1', what: 'versions', about: '', result: 'allowed', ...fields });
/** A log of so many entries; what its two files hold. */
async function aChain(entries: number) {
  const where = await folder();
  const audit = openAudit(where, noon);
  for (let number = 1; number <= entries; number += 1) await audit.append(attempt({ about: String(number) }));
  const read = (name: string) => readFile(join(where, name), 'utf8');
  return { where, audit, log: await read('audit.jsonl'), head: await read('audit.head') };
}

test('Each attempt is a line that names who, what, when and what came of it, chained to the one before', async () => {
  const where = await folder();
  const audit = openAudit(where, noon);
  await Promise.all([audit.append(attempt({ result: 'refused' })), audit.append(attempt({ who: 'p-2', about: '41' }))]);
  const { entries, broken } = await readAudit(where);
  expect(broken).toBeUndefined();
  expect(entries).toMatchObject([
    { number: 1, at: '2026-11-23T12:00:00.000Z', who: 'p-1', what: 'versions', about: '', result: 'refused' },
    { number: 2, who: 'p-2', about: '41', before: entries[0]?.hash },
  ]);
});

test('A log is gone on with after a restart, and where another program wrote to it meanwhile', async () => {
  const { where, audit } = await aChain(2);
  await openAudit(where, noon).append(attempt({ about: 'another' }));
  await audit.append(attempt({ about: 'this' }));
  const { entries, broken } = await readAudit(where);
  expect([broken, ...entries.map(({ about }) => about)]).toEqual([undefined, '1', '2', 'another', 'this']);
});

describe('Whatever is done to the file is seen, at the first entry that is not as it was:', () => {
  test.each<[string, (lines: string[]) => string[], number]>([
    ['one changed', (lines) => lines.map((line, at) => (at === 2 ? line.replace('"3"', '"9"') : line)), 3],
    ['one taken out', (lines) => lines.filter((_line, at) => at !== 1), 2],
    ['two swapped', ([a = '', b = '', ...rest]) => [b, a, ...rest], 1],
    ['one twice', ([a = '', ...rest]) => [a, a, ...rest], 2],
    ['the end cut off', (lines) => lines.slice(0, -1), 5],
    ['all but one cut off', (lines) => lines.slice(0, 1), 2],
    ['everything cut off', () => [], 1],
  ])('%s', async (_case, change, line) => {
    const { log, head } = await aChain(5);
    const lines = change(log.trimEnd().split('\n'));
    expect(verify(lines.map((one) => `${one}\n`).join(''), head).broken?.line).toBe(line);
  });
  test('the head removed', async () => {
    const { log } = await aChain(3);
    expect(verify(log, '').broken).toEqual({ line: 1, reason: 'no_head' });
  });
  test('any byte of any entry, and any cut, 500 of them', async () => {
    const { log, head } = await aChain(8);
    const ends = [...log].flatMap((sign, at) => (sign === '\n' ? [at] : []));
    const lineAt = (at: number) => ends.filter((end) => end < at).length + 1;
    fc.assert(
      fc.property(
        fc.nat(log.length - 1),
        fc.constantFrom('changed', 'removed', 'cut'),
        fc.integer({ min: 33, max: 126 }),
        (at, how, code) => {
          const sign = String.fromCharCode(code);
          fc.pre(how !== 'changed' || log[at] !== sign);
          const after = { changed: sign + log.slice(at + 1), removed: log.slice(at + 1), cut: '' }[how];
          const { broken, entries } = verify(log.slice(0, at) + after, head);
          // Without its end, the last line is none.
          expect(broken?.line).toBe(lineAt(at));
          expect(entries).toHaveLength(lineAt(at) - 1);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe('A crash', () => {
  test('in the middle of a line leaves a log that goes on: nothing was done for that line', async () => {
    const { where, head } = await aChain(2);
    await appendFile(join(where, 'audit.jsonl'), '{"number":3,"at":"2026-');
    expect((await readAudit(where)).broken).toBeUndefined();
    await openAudit(where, noon).append(attempt({ about: 'next' }));
    const { entries, broken } = await readAudit(where);
    expect([broken, entries.length, entries[2]?.about]).toEqual([undefined, 3, 'next']);
    expect(head).toContain(entries[1]?.hash);
  });
  test('between the line and the head does too', async () => {
    const { where, head } = await aChain(2);
    await openAudit(where, noon).append(attempt({ about: '3' }));
    await writeFile(join(where, 'audit.head'), head);
    expect((await readAudit(where)).broken).toBeUndefined();
    await openAudit(where, noon).append(attempt({ about: '4' }));
    expect((await readAudit(where)).entries).toHaveLength(4);
  });
});

test('A log that was tampered with is not written to, and the error says what to do', async () => {
  const { where, log } = await aChain(3);
  await truncate(join(where, 'audit.jsonl'), log.indexOf('\n') + 1);
  await expect(openAudit(where, noon).append(attempt())).rejects.toMatchObject({ code: 'AUDIT_BROKEN', who: 'operator' });
});

test('Where it cannot be written, that is an error and no silence', async () => {
  const where = await folder();
  await writeFile(join(where, 'file'), '');
  await expect(openAudit(join(where, 'file'), noon).append(attempt())).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
});

test('A person who is forgotten leaves a chain that holds, and nothing in it leads to them', async () => {
  const where = await folder();
  const { store } = await aStore(where);
  const anna = 'aaaaaaaa-1111-2222-3333-444444444444';
  const who = await store.pseudonymOf(anna);
  await openAudit(where, noon).append(attempt({ who }));
  await store.forget(anna);
  expect((await readAudit(where)).broken).toBeUndefined();
  expect(await readFile(join(where, 'audit.jsonl'), 'utf8')).not.toContain(anna);
  expect(await store.pseudonymOf(anna)).not.toBe(who);
});

describe('`npm run audit -- verify`', () => {
  const run = (where: string, ...args: string[]) => started(['dist/cli/audit.js', ...args], { DATA_DIR: where });
  test('says that all is well, or names the first bad entry', async () => {
    const { where, log } = await aChain(3);
    expect(await run(where, 'verify')).toMatchObject({ output: expect.stringContaining('3 entries, all as they were written'), code: 0 });
    await writeFile(join(where, 'audit.jsonl'), log.replace('"about":"2"', '"about":"7"'));
    expect(await run(where, 'verify')).toMatchObject({ errors: expect.stringContaining('Entry 2 was changed'), code: 1 });
    await rm(join(where, 'audit.jsonl'));
    await rm(join(where, 'audit.head'));
    expect(await run(where, 'verify')).toMatchObject({ output: 'Nothing has been written yet.\n', code: 0 });
    expect((await run(where)).errors).toContain('npm run -s audit -- verify');
  }, 60_000);
});
