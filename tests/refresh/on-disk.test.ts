// What is kept of the knowledge on the disk: there whole or not at all, and known to be damaged where it is.
import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Change, Version } from '../../src/model.js';
import { readChecked, writeChecked } from '../../src/knowledge/checked-file.js';
import { createReadings } from '../../src/knowledge/readings.js';
import type { Reading } from '../../src/knowledge/readers/reading.js';
import { readSnapshot, snapshotFile, writeSnapshot } from '../../src/knowledge/snapshot.js';
import { readHistory, writeHistory, type History } from '../../src/refresh/history.js';
import { putOrder, readOrders } from '../../src/refresh/orders.js';
import { takeListing } from '../../src/refresh/listing.js';
import { aFolder } from '../builders.js';
import { aFolderOnDisk, emptyFolder, put } from './a-folder.js';

const hashOf = (number: number): string => number.toString(16).padStart(12, 'a');
const aVersion = (number: number): Version => ({ number, hash: hashOf(number), at: '2026-11-23T12:00:00.000Z', documents: 1, sections: 1 });
const aHistory = (over: Partial<History> = {}): History => ({
  folders: ['/viden'],
  versions: [aVersion(1)],
  serving: 1,
  refused: [],
  ...over,
});

test('A value comes back as it was written; cut off or changed by one sign, it is damaged', async () => {
  const file = join(await emptyFolder(), 'a', 'value.json');
  expect(await readChecked(file)).toBe('missing');
  await writeChecked(file, { æ: [1, 'ø'] });
  expect(await readChecked(file)).toEqual({ value: { æ: [1, 'ø'] } });
  const text = await readFile(file, 'utf8');
  for (const wrong of ['', text.slice(0, 40), text.slice(0, -1), text.replace('ø', 'o'), `${text} `]) {
    await writeFile(file, wrong);
    expect(await readChecked(file)).toBe('damaged');
  }
});

test('A version is read again as it was kept, and refused where it is damaged or missing', async () => {
  const folder = await emptyFolder();
  const snapshot = { files: aFolder(), findings: [] };
  await writeSnapshot(folder, hashOf(1), snapshot);
  expect(await readSnapshot(folder, hashOf(1))).toEqual(snapshot);
  await writeFile(snapshotFile(folder, hashOf(1)), 'x');
  await expect(readSnapshot(folder, hashOf(1))).rejects.toMatchObject({ code: 'KNOWLEDGE_VERSION_DAMAGED' });
  await expect(readSnapshot(folder, hashOf(2))).rejects.toMatchObject({ code: 'KNOWLEDGE_VERSION_DAMAGED' });
});

describe('The history', () => {
  test('is missing, then what was written last, and what was written before that where the newer is damaged', async () => {
    const folder = await emptyFolder();
    expect(await readHistory(folder)).toBe('missing');
    for (const serving of [1, 2, 3]) await writeHistory(folder, aHistory({ serving, versions: [3, 2, 1].map(aVersion) }));
    expect(await readHistory(folder)).toMatchObject({ serving: 3 });
    await writeFile(join(folder, 'history.1.json'), 'x');
    expect(await readHistory(folder)).toMatchObject({ serving: 2 });
    await writeFile(join(folder, 'history.0.json'), 'x');
    expect(await readHistory(folder)).toBe('damaged');
  });

  test('keeps the last ten versions and the one that serves, and removes the files of the rest', async () => {
    const folder = await emptyFolder();
    for (let number = 1; number <= 14; number += 1) await writeSnapshot(folder, hashOf(number), { files: [], findings: [] });
    await put(folder, `${hashOf(14)}.json.half.tmp`, 'half');
    const versions = Array.from({ length: 13 }, (_, at) => aVersion(13 - at));
    const kept = await writeHistory(folder, aHistory({ versions, serving: 2 }));
    const numbers = [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 2];
    expect(kept.versions.map(({ number }) => number)).toEqual(numbers);
    const named = numbers.map((number) => `${hashOf(number)}.json`).sort();
    expect((await readdir(folder)).filter((name) => !name.startsWith('history')).sort()).toEqual(named);
  });

  test('keeps what waits, and nothing of what people asked', async () => {
    const folder = await emptyFolder();
    const waiting = { hash: hashOf(9), answers: [{ question: 'hvad er KBU', before: 'a', after: 'b' }] } as unknown as Change;
    await writeSnapshot(folder, hashOf(9), { files: [], findings: [] });
    expect((await writeHistory(folder, aHistory({ waiting }))).waiting).toEqual(waiting);
    expect(await readHistory(folder)).toMatchObject({ waiting: { hash: hashOf(9), answers: [] } });
    const all = await Promise.all((await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')));
    expect(all.join('')).not.toContain('KBU');
    expect(await readdir(folder)).toContain(`${hashOf(9)}.json`);
  });
});

test("An admin's orders are read oldest first, each until it is done; what is none is removed", async () => {
  const folder = await emptyFolder();
  expect(await readOrders(folder)).toEqual([]);
  await putOrder(folder, { kind: 'rollBack', number: 41 }, new Date(2_000_000_000_000));
  await putOrder(folder, { kind: 'approve', hash: hashOf(1) }, new Date(1_900_000_000_000));
  await put(folder, 'orders/0.json', '{"kind":"approve","hash":"../../x"}');
  await put(folder, 'orders/1.json', 'x');
  const [first, second, ...others] = await readOrders(folder);
  expect([first?.order, second?.order, others]).toEqual([{ kind: 'approve', hash: hashOf(1) }, { kind: 'rollBack', number: 41 }, []]);
  await first?.done();
  expect((await readOrders(folder)).map(({ order }) => order)).toEqual([{ kind: 'rollBack', number: 41 }]);
  expect(await readdir(join(folder, 'orders'))).toHaveLength(1);
});

test('A listing is the same until something is written, added or removed, and counts the files', async () => {
  const folder = await aFolderOnDisk();
  const first = await takeListing([folder], folder);
  expect(await takeListing([folder], folder)).toEqual(first);
  expect(first.counts).toEqual({ [folder]: aFolder().length });
  await put(folder, 'documents/nyt.md', 'x');
  const second = await takeListing([folder], folder);
  await put(folder, 'documents/nyt.md', 'xy');
  const third = await takeListing([folder], folder);
  expect(new Set([first, second, third].map(({ fingerprint }) => fingerprint)).size).toBe(3);
  await expect(takeListing([join(folder, 'none')], folder)).rejects.toMatchObject({ code: 'KNOWLEDGE_FOLDER_MISSING' });
});

test('A file of the same content is taken apart once, whatever it is called; of another kind or program, or damaged, it is taken apart again', async () => {
  const folder = await emptyFolder();
  const reading = { sections: [{ trail: [], body: 'a' }], properties: {}, notices: [], drafts: [] };
  let taken = 0;
  const parse = () => {
    taken += 1;
    return Promise.resolve(reading);
  };
  const read = async (name: string, program = '1') => (await createReadings(folder, program, parse).of(name, Buffer.from('bytes'))).reading;
  expect(await read('a.pdf')).toEqual(reading);
  expect(await read('b.PDF')).toEqual(reading);
  expect(taken).toBe(1);
  await read('a.docx');
  await read('a.pdf', '2');
  expect(taken).toBe(3);
  for (const name of await readdir(folder)) await writeFile(join(folder, name), 'x');
  expect(await read('a.pdf')).toEqual(reading);
  expect(taken).toBe(4);

  // In memory it needs no disk, and goes with the file.
  const held = new Map<string, Reading>();
  const remembering = () => createReadings(folder, '1', parse, held);
  const first = await remembering().of('a.pdf', Buffer.from('bytes'));
  await rm(folder, { recursive: true });
  expect(await remembering().of('a.pdf', Buffer.from('bytes'))).toEqual(first);
  expect([taken, held.get(first.content ?? '') === first.reading]).toEqual([4, true]);
  await remembering().tidy();
  expect(held.size).toBe(0);
  await read('a.pdf');
  await read('b.csv');

  // What no file has asked for is removed.
  const readings = createReadings(folder, '1', parse);
  await readings.of('a.pdf', Buffer.from('bytes'));
  await readings.tidy();
  expect(await readdir(folder)).toHaveLength(1);
});
