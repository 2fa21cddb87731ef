// A refresh as the rest of the product sees it: looks that are called for, with a clock of the test's own.
import { cp, mkdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { loadCards } from '../../src/cards/cards.js';
import type { Change, Knowledge, Outcome } from '../../src/model.js';
import { createAsker } from '../../src/app.js';
import { BotError } from '../../src/errors.js';
import { putOrder } from '../../src/refresh/orders.js';
import type * as Refreshing from '../../src/refresh/refresh.js';
import { aDocument } from '../builders.js';
import { aDocx, aParagraph } from '../knowledge/readers/documents.js';
import { compiled } from '../program.js';
import { path } from '../the-bot.js';
import { aFolderOnDisk, copyOf, emptyFolder, put } from './a-folder.js';

const patience = 120_000;

/** The thread that reads is a program of its own, so the compiled one is opened. `settle` runs between the two looks of an admin's. */
async function aRefresh(over: Partial<Refreshing.RefreshOptions> & { settle?: () => Promise<void> } = {}) {
  const { openRefresh } = (await import(pathToFileURL(join(await compiled(), 'dist/refresh/refresh.js')).href)) as typeof Refreshing;
  const cards = await loadCards(path('cards'));
  const folder = await aFolderOnDisk();
  const logged: string[] = [];
  const log = { info: () => undefined, warn: (_fields: object, message: string) => void logged.push(message), error: () => undefined };
  const { settle = () => Promise.resolve(), ...options } = over;
  const refresh = await openRefresh({
    folders: [folder],
    own: folder,
    keep: await emptyFolder(),
    program: '1',
    policy: 'auto',
    seconds: 30,
    log,
    askOf: (knowledge: Knowledge) => createAsker({ knowledge, cards: () => Promise.resolve(cards) }),
    recent: () => [],
    unanswered: () => Promise.resolve([]),
    witness: () => Promise.resolve(),
    time: { now: () => new Date('2026-11-23T12:00:00Z'), wait: () => settle(), every: () => () => undefined },
    ...options,
  });
  return { folder, refresh, logged };
}
const vacancies = aDocument(
  { title: 'Ledige stillinger', date: '2022' },
  '## Ledige stillinger\n\nDer er 12 ledige stillinger for sygeplejersker i Skive.',
);
const taken = (outcome: Outcome): Extract<Outcome, { kind: 'taken' }> => {
  if (outcome.kind !== 'taken') throw new Error(outcome.kind);
  return outcome;
};

test(
  'A look tells what moved: of what people asked last, and how much that was asked in vain has an answer',
  async () => {
    const asked = ['hvor mange ledige stillinger er der i Skive?', 'hvad er en licensklinik'];
    const { folder, refresh } = await aRefresh({
      recent: () => asked,
      unanswered: () => Promise.resolve([{ text: 'ledige stillinger for sygeplejersker i Skive' }, { text: 'hvad koster en rumraket?' }]),
    });
    expect(await refresh.look()).toMatchObject({ kind: 'unchanged', version: { number: 1 } });
    await put(folder, 'documents/stillinger.md', vacancies);
    const { change, answered, version } = taken(await refresh.look());
    expect(version.number).toBe(2);
    expect(answered).toBe(1);
    expect(change.documents).toEqual({ added: ['Ledige stillinger'], changed: [], removed: [] });
    expect(change.answers.map(({ question }) => question)).toEqual([asked[0]]);
    expect(refresh.versions().map(({ number }) => number)).toEqual([2, 1]);
  },
  patience,
);

test(
  'A file that is still being written waits for the next look, however the look is called',
  async () => {
    let writing = true;
    const place: { folder?: string } = {};
    const { folder, refresh } = await aRefresh({
      settle: async () => {
        if (writing) await put(place.folder ?? '', 'documents/stillinger.md', vacancies);
      },
    });
    place.folder = folder;
    await put(folder, 'documents/stillinger.md', '---\ntitle: Ledige');
    expect(await refresh.look()).toMatchObject({ kind: 'unsettled', version: { number: 1 } });
    writing = false;
    expect(await refresh.look()).toMatchObject({ kind: 'taken', version: { number: 2 } });

    // The poller: the first look sees it, the second finds it still.
    await put(folder, 'documents/stillinger.md', `${vacancies}\nDer er flere på vej.\n`);
    expect((await refresh.tick()).kind).toBe('unsettled');
    expect((await refresh.tick()).kind).toBe('taken');
    expect((await refresh.tick()).kind).toBe('unchanged');
  },
  patience,
);

test(
  'A folder that is empty while it is filled again, and one that is as before but being written to, are told of as neither',
  async () => {
    const place: { write?: () => Promise<void> } = {};
    const { folder, refresh } = await aRefresh({ settle: async () => place.write?.() });
    const away = await copyOf(folder);
    await rm(folder, { recursive: true });
    await mkdir(folder);
    place.write = () => cp(away, folder, { recursive: true });
    expect(await refresh.look()).toMatchObject({ kind: 'unsettled', version: { number: 1 } });
    expect(refresh.warnings()).toEqual([]);
    place.write = () => Promise.resolve();
    expect(await refresh.look()).toMatchObject({ kind: 'unchanged' });

    place.write = () => put(folder, 'documents/stillinger.md', vacancies);
    expect(await refresh.look()).toMatchObject({ kind: 'unsettled' });
    // What the poller sees first is still only once it has seen it twice.
    expect(await refresh.tick()).toMatchObject({ kind: 'unsettled' });
    expect(await refresh.tick()).toMatchObject({ kind: 'taken', version: { number: 2 } });
  },
  patience,
);

test(
  'A failing golden question, and too much that goes, wait; whoever listens is told once; a rejection holds until the folder changes',
  async () => {
    const told: Change[] = [];
    const { folder, refresh } = await aRefresh();
    const stop = refresh.onWaiting((change) => void told.push(change));
    await put(folder, 'questions.yaml', '- q: hvad er en licensklinik\n  shows: [honning]\n');
    expect(await refresh.look()).toMatchObject({
      kind: 'waiting',
      version: { number: 1 },
      change: { reasons: [{ kind: 'golden_fails', count: 1 }] },
    });
    expect(await refresh.look()).toMatchObject({ kind: 'waiting' });
    expect(told.map(({ golden }) => golden)).toEqual([['hvad er en licensklinik']]);
    await refresh.reject();
    expect(refresh.waiting()).toBeUndefined();
    expect(await refresh.look()).toMatchObject({ kind: 'left_alone' });
    expect(await refresh.approve()).toMatchObject({ kind: 'nothing_waits' });
    stop();

    await put(folder, 'documents/status.md', aDocument({ title: 'Statusnotat', kind: 'status_note', date: '2017-11' }, '## 7\n\nIntet.'));
    const { change } = (await refresh.look()) as Extract<Outcome, { kind: 'waiting' }>;
    expect(change.reasons.map(({ kind }) => kind)).toContain('sections_go');
    expect(told).toHaveLength(1);
  },
  patience,
);

test(
  'With the policy "approve" every change waits, and what is approved is what was shown, not what came since',
  async () => {
    const { folder, refresh } = await aRefresh({ policy: 'approve' });
    await put(folder, 'documents/stillinger.md', vacancies);
    expect((await refresh.look()).kind).toBe('waiting');
    await put(folder, 'documents/stillinger.md', vacancies.replace('12', '99'));
    expect(taken(await refresh.approve()).version.number).toBe(2);
    const says = () => JSON.stringify([...refresh.knowledge().passages.values()]);
    expect(says()).toContain('12 ledige stillinger');
    expect((await refresh.look()).kind).toBe('waiting');
    expect(says()).not.toContain('99 ledige stillinger');
  },
  patience,
);

test(
  'An order from a terminal waits while the audit log cannot be written, and is carried out once it can; that is told once',
  async () => {
    const [keep, told] = [await emptyFolder(), [] as string[]];
    let writable = false;
    const witness: Refreshing.RefreshOptions['witness'] = async ({ what, about, result }) => {
      if (!writable) throw new BotError('AUDIT_UNAVAILABLE', { folder: '/x', reason: 'ENOSPC' });
      told.push(`${what} ${about} ${result}`);
    };
    const { folder, refresh, logged } = await aRefresh({ keep, witness, policy: 'approve' });
    await put(folder, 'documents/stillinger.md', vacancies);
    const { change } = (await refresh.look()) as Extract<Outcome, { kind: 'waiting' }>;
    await putOrder(keep, { kind: 'approve', hash: change.hash }, new Date(1));
    await putOrder(keep, { kind: 'reject', hash: change.hash }, new Date(2));
    await putOrder(keep, { kind: 'confirm', drafts: [change.hash] }, new Date(3));
    await refresh.tick();
    await refresh.tick();
    expect([refresh.serving().number, refresh.waiting()?.hash]).toEqual([1, change.hash]);
    expect(logged.filter((line) => line.includes('audit log'))).toHaveLength(1);
    writable = true;
    await refresh.tick();
    expect(refresh.serving().number).toBe(2);
    expect(told).toEqual([
      `refresh approve ${change.hash} allowed`,
      `refresh approve ${change.hash} version 2`,
      `refresh reject ${change.hash} allowed`,
      `refresh reject ${change.hash} nothing_waits`,
      `drafts confirm ${change.hash} allowed`,
      `drafts confirm ${change.hash} drafts_changed`,
    ]);
  },
  patience,
);

test(
  'Where nothing can be kept, the old version serves and the fault is told once',
  async () => {
    const { folder, refresh, logged } = await aRefresh({ keep: '/dev/null/knowledge' });
    await put(folder, 'documents/stillinger.md', vacancies);
    for (let look = 0; look < 2; look += 1)
      expect(await refresh.look()).toMatchObject({ kind: 'failed', code: 'KNOWLEDGE_NOT_KEPT', version: { number: 1 } });
    expect(refresh.warnings()).toEqual(['KNOWLEDGE_NOT_KEPT']);
    expect(refresh.findings()[0]).toMatchObject({ level: 'problem', reason: expect.stringContaining('kan ikke gemmes') as string });
    expect(logged.filter((line) => line.includes('cannot be kept'))).toHaveLength(1);
    expect(await refresh.rollBack(7)).toMatchObject({ kind: 'no_such_version', number: 7 });
  },
  patience,
);

test(
  'While a change waits, what is wrong in the folder is told as it is there, and after a restart too',
  async () => {
    const keep = await emptyFolder();
    const { folder, refresh } = await aRefresh({ policy: 'approve', keep });
    await put(folder, 'documents/stillinger.md', vacancies);
    await put(folder, 'documents/tom.md', '');
    expect((await refresh.look()).kind).toBe('waiting');
    const wrong = [expect.objectContaining({ level: 'problem', file: 'documents/tom.md' })];
    expect(refresh.findings()).toEqual(wrong);
    const again = await aRefresh({ folders: [folder], own: folder, policy: 'approve', keep });
    expect(again.refresh.findings()).toEqual(wrong);
  },
  patience,
);

test(
  'A file that breaks while a change waits, or after it is rejected, is told of, until it is whole again',
  async () => {
    const folder = await aFolderOnDisk();
    const jam = await aDocx([aParagraph('Her står tyttebærsaft.')]);
    await put(folder, 'aftale.docx', jam);
    const { refresh, logged } = await aRefresh({ folders: [folder], own: folder, policy: 'approve' });
    const named = () => refresh.findings().filter(({ level, file }) => level === 'problem' && file === 'aftale.docx').length;
    await put(folder, 'documents/stillinger.md', vacancies);
    expect((await refresh.look()).kind).toBe('waiting');
    await put(folder, 'aftale.docx', jam.slice(0, 500));
    expect([(await refresh.look()).kind, named()]).toEqual(['waiting', 1]);
    expect(logged.filter((message) => message === 'problem')).toHaveLength(1);
    await refresh.reject();
    expect([(await refresh.look()).kind, named()]).toEqual(['left_alone', 1]);
    await put(folder, 'aftale.docx', jam);
    expect([(await refresh.look()).kind, named()]).toEqual(['left_alone', 0]);
  },
  patience,
);

test(
  'Of two files of one name in two folders, the one that becomes unreadable is answered from as it was, and is the one that is named',
  async () => {
    const [first, second] = await Promise.all([aFolderOnDisk(), emptyFolder()]);
    const [berries, jam] = await Promise.all(['blåbærgrød', 'tyttebærsaft'].map((word) => aDocx([aParagraph(`Her står ${word}.`)])));
    await put(first, 'aftale.docx', berries ?? '');
    await put(second, 'aftale.docx', jam ?? '');
    const { refresh } = await aRefresh({ folders: [first, second], own: first });
    const name = basename(second);
    /** What each of the two says, by the place of its file. */
    const says = () =>
      [...refresh.knowledge().documents.values()].flatMap(({ file, passages }) =>
        file.endsWith('aftale.docx') ? [[file, refresh.knowledge().passages.get(passages[0] ?? '')?.units[0]?.text]] : [],
      );
    const texts = [
      ['aftale.docx', 'Her står blåbærgrød.'],
      [`${name}/aftale.docx`, 'Her står tyttebærsaft.'],
    ];
    expect(says()).toEqual(texts);
    const problems = () => refresh.findings().filter(({ level }) => level === 'problem');
    expect(problems()).toEqual([]);
    const named = (file: string) => [
      expect.objectContaining({ file, reason: expect.stringContaining('som den var, da den sidst kunne læses') as string }),
    ];

    await put(second, 'aftale.docx', (jam ?? new Uint8Array()).slice(0, 500));
    expect((await refresh.look()).kind).toBe('unchanged');
    expect([problems(), says()]).toEqual([named(`${name}/aftale.docx`), texts]);

    // In a new version too: of the two that served, each stands in for its own.
    await put(second, 'nyt.md', vacancies);
    expect(taken(await refresh.look()).version.number).toBe(2);
    expect(problems()).toEqual(named(`${name}/aftale.docx`));
    expect(says()).toEqual(texts);

    // The other one breaks, and the first is mended.
    await put(first, 'aftale.docx', 'ikke Word');
    await put(second, 'aftale.docx', jam ?? '');
    expect((await refresh.look()).kind).toBe('unchanged');
    expect(problems()).toEqual(named('aftale.docx'));
    expect(says()).toEqual(texts);
  },
  patience,
);
