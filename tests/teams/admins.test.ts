// Admin commands through the front door: who may, what they see, what is written down, and who is told without asking.
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createAdmin } from '../../src/admin/admin.js';
import { adminCommands } from '../../src/admin/list.js';
import { createApp } from '../../src/app.js';
import { loadCards } from '../../src/cards/cards.js';
import { BotError } from '../../src/errors.js';
import type { Draft, Outcome } from '../../src/model.js';
import { openAudit, readAudit } from '../../src/store/audit.js';
import { isFileAddress } from '../../src/teams/addresses.js';
import { admin, aRefresh, sample } from '../an-office.js';
import { aKnowledge } from '../builders.js';
import { aStore, bytes, clear, folder, question } from '../store/a-store.js';
import { path } from '../the-bot.js';
import { anActivity, tenant } from './an-activity.js';
import { aConnector, aLog, answer, listen, startEdge, type Handler } from './edge.js';

const closing: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((one) => one.close()));
  await clear();
});

const other = 'bbbbbbbb-0000-4000-8000-00000000000b';
const anna = { id: '29:anna', name: 'Anna', aadObjectId: admin };
const channel = { id: '19:team@thread.tacv2;messageid=17', conversationType: 'channel', tenantId: tenant };
const targeted = { id: '28:bot', name: 'Bot', isTargeted: true };
/** Until what was set going has come to its end. */
const settled = async (done: () => boolean) => {
  for (let turn = 0; turn < 2_000 && !done(); turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

interface Shown {
  readonly summary?: string;
  readonly text: string;
  readonly buttons: readonly { readonly title: string; readonly data: { readonly command: string; readonly args: object } }[];
}

/** The bot with a desk, an audit log and a store of its own; `admins` may use it. */
async function aPlace({
  admins = [admin],
  instead,
  refresh = aRefresh(),
}: { admins?: string[]; instead?: Handler; refresh?: ReturnType<typeof aRefresh> } = {}) {
  const [where, into] = [await folder(), await folder()];
  const { store } = await aStore(where);
  const audit = openAudit(where, () => new Date());
  const { log, lines } = aLog();
  const desk = createAdmin({
    admins,
    folder: into,
    allowed: (address) => isFileAddress(address, { local: true, fileHosts: [] }),
    refresh,
    unanswered: async () => (await store.kept()).unanswered,
    chats: () => store.admins(admins),
    record: audit.append,
    pseudonymOf: store.pseudonymOf,
    log,
  });
  const cards = await loadCards(path('cards'));
  const knowledge = aKnowledge();
  const app = createApp({ knowledge: () => knowledge, cards: () => Promise.resolve(cards), log, desk });
  const kept: Promise<void>[] = [];
  const met = (chat: Parameters<typeof store.met>[0]) => {
    if (admins.includes(chat.person.toLowerCase())) kept.push(store.met(chat));
  };
  const connector = await aConnector(instead);
  const edge = await startEdge({ app, met });
  closing.push(connector, edge.server);
  desk.announce({ card: app.waiting, tell: edge.bot.tell });

  const shown = (card: { body: unknown; actions?: Shown['buttons'] }, summary?: string): Shown => ({
    ...(summary !== undefined && { summary }),
    text: JSON.stringify(card.body).replace(/\s+/g, ' '),
    buttons: card.actions ?? [],
  });
  const ask = async (text: string | undefined, fields: object = {}): Promise<Shown> => {
    const { text: body } = await edge.post(anActivity({ text, from: anna, ...fields }));
    const [message] = (JSON.parse(body) as { activities: { summary: string; attachments: { content: never }[] }[] }).activities;
    return shown(message?.attachments[0]?.content as never, message?.summary);
  };
  const press = async (data: object | undefined, fields: object = {}): Promise<Shown> => {
    const value = { action: { type: 'Action.Execute', verb: 'ask', data }, trigger: 'manual' };
    const activity = { type: 'invoke', name: 'adaptiveCard/action', deliveryMode: undefined, text: undefined, from: anna, value };
    const { text: body } = await edge.post(anActivity({ ...activity, serviceUrl: connector.url, ...fields }));
    return shown((JSON.parse(body) as { value: never }).value);
  };
  return { where, into, store, refresh, connector, edge, lines, kept, ask, press, audit: () => readAudit(where) };
}
const named = ({ buttons }: Shown, title: string) => buttons.find((button) => button.title === title)?.data;
const results = async (place: { audit(): ReturnType<typeof readAudit> }) =>
  (await place.audit()).entries.map(({ what, about, result }) => [what, about, result].filter(Boolean).join(' '));

const slashed = adminCommands.flatMap(({ slash, example }) => (slash && example ? [example.da] : []));

describe('Only those in ADMINS, and only where nobody else sees it:', () => {
  const refused = 'Kun for administratorer';
  const person = (aadObjectId: string | undefined, fields: object = {}) => ({ from: { id: '29:x', name: 'X', aadObjectId, ...fields } });
  test.each<[string, object, string | undefined]>([
    ['an admin in 1:1', {}, undefined],
    ['an admin whose id is spelled in capitals', person(admin.toUpperCase()), undefined],
    ['an admin by private message in a channel', { conversation: channel, recipient: targeted }, undefined],
    ['an admin in a channel, for all to see', { conversation: channel }, 'Ikke her, hvor andre ser med'],
    ['somebody else', person(other), refused],
    ['somebody else, privately in a channel', { ...person(other), conversation: channel, recipient: targeted }, refused],
    ['somebody without an id', person(undefined), refused],
    ['an empty id', person(''), refused],
    ['somebody with an admin’s id for a name', person(other, { name: admin }), refused],
    ['somebody with an admin’s id for an address', person(undefined, { id: admin, email: admin, userPrincipalName: admin }), refused],
    ['an owner of the team', person(other, { role: 'owner', userRole: 'admin' }), refused],
    ['the bot itself', { from: { id: '28:bot', name: 'Bot' } }, refused],
    ['an id in the message', { ...person(other), value: undefined, channelData: { tenant: { id: tenant }, from: anna } }, refused],
    [
      'an id in the conversation',
      { ...person(other), conversation: { id: 'a:x', conversationType: 'personal', tenantId: tenant, aadObjectId: admin } },
      refused,
    ],
  ])('%s', async (_case, fields, expected) => {
    const place = await aPlace();
    for (const text of slashed) {
      const { summary } = await place.ask(text, fields);
      if (expected) expect(summary).toContain(expected);
      else expect(summary).not.toMatch(/Kun for|Ikke her/);
    }
    // Every attempt is in the log, by the same pseudonym, and nobody's id is.
    const { entries, broken } = await place.audit();
    expect(broken).toBeUndefined();
    const attempts = entries.filter(({ result }) => result === (expected ? 'refused' : 'allowed'));
    expect(attempts.map(({ what }) => what)).toEqual(['refresh', 'versions', 'roll_back', 'unanswered', 'problems', 'drafts']);
    expect(new Set(attempts.map(({ who }) => who)).size).toBe(1);
    expect(await readFile(join(place.where, 'audit.jsonl'), 'utf8')).not.toMatch(/aaaaaaaa-0000|bbbbbbbb-0000|29:[a-z]|Anna/i);
    expect(JSON.stringify(place.lines)).not.toMatch(/aaaaaaaa-0000|bbbbbbbb-0000/i);
  });

  test('an admin’s card does nothing for another who presses its button, nor an id that the button names', async () => {
    const place = await aPlace();
    const approve = named(await place.ask('/opdater'), 'Godkend');
    const { text } = await place.press({ ...approve, person: admin, from: anna }, person(other));
    expect(text).toContain(refused);
    expect(place.refresh.waiting()).toBeDefined();
    expect(await results(place)).toEqual(['refresh look allowed', `refresh approve ${sample.change.hash} refused`]);
  });

  test('an edited message decides nothing', async () => {
    const place = await aPlace();
    const activity = { serviceUrl: place.connector.url, deliveryMode: undefined, id: '77' };
    await place.edge.post(anActivity({ ...activity, from: anna, text: 'hvad er en licensklinik' }));
    await place.edge.post(anActivity({ ...activity, type: 'messageUpdate', from: anna, text: '/rul-tilbage 40' }));
    expect(place.refresh.serving().number).toBe(41);
    expect(JSON.stringify(place.connector.delivered.at(-1)?.body)).toContain(refused);
  });

  test('the search box can start none', async () => {
    const place = await aPlace();
    const value = { command: 'refresh', args: { do: 'approve', change: sample.change.hash } };
    const { text } = await place.edge.post(
      anActivity({ type: 'invoke', name: 'composeExtension/selectItem', deliveryMode: undefined, from: anna, value }),
    );
    expect(text).toContain('Det kan du spørge om');
    expect(place.refresh.waiting()).toBeDefined();
    expect(await results(place)).toEqual([]);
  });

  test('help tells admins of them, in 1:1, and nobody else', async () => {
    const place = await aPlace();
    expect((await place.ask('/hjælp')).text).toContain('/opdater');
    expect((await place.ask('/hjælp', { conversation: channel })).text).not.toContain('/opdater');
    expect((await place.ask('/hjælp', person(other))).text).not.toContain('/opdater');
    expect((await place.ask('/help', { locale: 'en-GB' })).text).toContain('/roll-back');
  });

  test('a word that others write without a slash is a question like any', async () => {
    const place = await aPlace();
    expect((await place.ask('problemer', person(other))).summary).not.toContain(refused);
    expect((await place.ask('problemer')).summary).toContain('Problemer i mappen');
  });
  test('with nobody in ADMINS, nobody may', async () => {
    const place = await aPlace({ admins: [] });
    expect((await place.ask('/opdater')).summary).toContain(refused);
  });
});

describe('Where the audit log cannot be written, nothing is done', () => {
  test('and the admin is told whom to ask', async () => {
    const place = await aPlace();
    const approve = named(await place.ask('/opdater'), 'Godkend');
    await writeFile(join(place.where, 'audit.jsonl'), 'noget andet\n');
    expect((await place.press(approve)).text).toContain('AUDIT_BROKEN');
    expect(place.refresh.waiting()).toBeDefined();
    expect(place.lines).toContainEqual(expect.objectContaining({ level: 'error', code: 'AUDIT_BROKEN' }));
  });
});

describe('/opdater', () => {
  test('shows what would change, why it waits, and three buttons, in the asker’s language', async () => {
    const place = await aPlace();
    const danish = await place.ask('/opdater');
    expect(danish.summary).toContain('En ændring venter på dig');
    for (const part of [
      '3 statusser flytter sig',
      '5b · Region Syddanmark: ◌ Markeringen kan ikke aflæses → ◑ Delvist implementeret',
      'hvordan går det med 9 i Nordjylland',
      'Ny: Aftale om tutorlæger 2026',
    ])
      expect(danish.text).toContain(part);
    expect(danish.buttons.map(({ title }) => title)).toEqual(['Godkend', 'Afvis', 'Vis forskel']);
    const english = await place.ask('/update', { locale: 'en-GB' });
    expect(english.text).toContain('◔ Started → ● Fully implemented');
    expect(english.buttons.map(({ title }) => title)).toEqual(['Approve', 'Reject', 'Show difference']);
  });
  test.each([
    ['/opdater', 'Mappen /viden findes ikke eller kan ikke læses. Se efter, at den er der'],
    ['/update', 'The knowledge folder /viden does not exist or cannot be read.'],
  ])('where the folder cannot be read, says so in the asker’s language (%s)', async (command, says) => {
    const { da, message: en } = new BotError('KNOWLEDGE_FOLDER_MISSING', { folder: '/viden' });
    const refresh = aRefresh();
    const look = async (): Promise<Outcome> => ({
      kind: 'failed',
      version: refresh.serving(),
      code: 'KNOWLEDGE_FOLDER_MISSING',
      message: { da: `${da.what} ${da.next}`, en },
    });
    const place = await aPlace({ refresh: { ...refresh, look } });
    expect((await place.ask(command)).text).toContain(says);
    expect(await results(place)).toContain('refresh look KNOWLEDGE_FOLDER_MISSING');
  });

  test('the difference shows answers before and after, and leads back', async () => {
    const place = await aPlace();
    const difference = await place.press(named(await place.ask('/opdater'), 'Vis forskel'));
    expect(difference.text).toContain('Før: Det fandt jeg ikke');
    expect(difference.text).toContain('Efter: Tutorlæge');
    const short = await place.press(named(difference, 'Vis kort'));
    expect(short.text).not.toContain('Efter: Tutorlæge');
    expect(named(short, 'Godkend')).toBeDefined();
  });
  test('approved: the new version answers, and what was asked in vain and has an answer now is counted', async () => {
    const place = await aPlace();
    const { text } = await place.press(named(await place.ask('/opdater'), 'Godkend'));
    expect(text).toContain('Version 42 svarer nu');
    expect(text).toContain('2 af de spørgsmål');
    expect(await results(place)).toEqual([
      'refresh look allowed',
      `refresh approve ${sample.change.hash} allowed`,
      `refresh approve ${sample.change.hash} version 42`,
    ]);
  });
  test('pressed twice, it is approved once and shown the same', async () => {
    const place = await aPlace();
    const approve = named(await place.ask('/opdater'), 'Godkend');
    const [first, second] = await Promise.all([place.press(approve), place.press(approve)]);
    expect(second).toEqual(first);
    expect((await results(place)).filter((line) => line.endsWith('version 42'))).toHaveLength(1);
  });
  test('rejected: nothing changes, and it says that the files are untouched', async () => {
    const place = await aPlace();
    expect((await place.press(named(await place.ask('/opdater'), 'Afvis'))).text).toContain('Filerne er ikke rørt');
    expect([place.refresh.serving().number, place.refresh.waiting()]).toEqual([41, undefined]);
  });
  test.each([
    ['approved it', 'Godkend', 'Den er allerede godkendt'],
    ['rejected it', 'Afvis', 'Den ændring venter ikke længere'],
  ])('another admin has %s meanwhile: that is said, and nothing done', async (_case, decision, expected) => {
    const place = await aPlace({ admins: [admin, other] });
    const card = await place.ask('/opdater');
    await place.press(named(await place.ask('/opdater', { from: { ...anna, id: '29:bent', aadObjectId: other } }), decision), {
      from: { id: '29:bent', aadObjectId: other },
    });
    const before = place.refresh.serving().number;
    for (const title of ['Godkend', 'Afvis', 'Vis forskel']) expect((await place.press(named(card, title))).text).toContain(expected);
    expect(place.refresh.serving().number).toBe(before);
  });
  test('the folder has changed since the card was shown: what was not seen is not approved', async () => {
    const place = await aPlace();
    const approve = named(await place.ask('/opdater'), 'Godkend');
    place.refresh.offer({ ...sample.change, hash: 'ffffffffffff' });
    const { text, buttons } = await place.press(approve);
    expect(text).toContain('Den ændring venter ikke længere');
    expect(place.refresh.waiting()?.hash).toBe('ffffffffffff');
    expect(buttons.map(({ title }) => title)).toEqual(['Se efter nu']);
  });
  test.each([[{ do: 'delete' }], [{ do: 'approve', change: 7 }], ['x'], [null]])('a forged button (%j) does nothing', async (args) => {
    const place = await aPlace();
    expect((await place.press({ command: 'refresh', args, language: 'da' })).text).toContain('venter ikke længere');
    expect(place.refresh.waiting()).toBeDefined();
    expect(await results(place)).toEqual(['refresh not understood']);
  });
  test('the largest change is a card that Teams takes', async () => {
    const many = <T>(one: T) => Array.from({ length: 300 }, () => one);
    const [cell] = sample.change.cells;
    const [changed] = sample.change.answers;
    if (!cell || !changed) throw new Error('the sample has lost what this test multiplies');
    const long = { question: 'hvad '.repeat(60), before: 'før '.repeat(100), after: 'efter '.repeat(100) };
    const change = {
      ...sample.change,
      cells: many(cell),
      golden: many('hvorfor '.repeat(30)),
      answers: many(long),
      documents: { added: many('Aftale '.repeat(20)), changed: [], removed: [] },
    };
    const place = await aPlace({ refresh: aRefresh({ change }) });
    const card = await place.ask('/opdater');
    expect(card.text).toContain('… og 297 til');
    const { text, buttons } = await place.press(named(card, 'Vis forskel'));
    expect(2 * (text.length + JSON.stringify(buttons).length)).toBeLessThan(80_000);
    expect(buttons.map(({ title }) => title)).toContain('Godkend');
  });
});

describe('Versions', () => {
  test('are listed, with the one that answers, and can be gone back to by button and by word', async () => {
    const place = await aPlace();
    const list = await place.ask('/versioner');
    expect(list.text).toMatch(/Version 41 · ● svarer nu.*21\. november 2026.*Version 40.*Version 39/);
    expect((await place.press(named(list, 'Rul tilbage til 40'))).text).toContain('Version 40 svarer nu');
    await place.ask('rul-tilbage 39');
    expect(place.refresh.serving().number).toBe(39);
    expect(await results(place)).toEqual(
      expect.arrayContaining(['roll_back 40 version 40', 'roll_back 39 allowed', 'roll_back 39 version 39']),
    );
  });
  test.each([
    ['/rul-tilbage', 'Hvilken version?'],
    ['/rul-tilbage til den gamle', 'Hvilken version?'],
    ['/rul-tilbage 41', 'Version 41 svarer allerede'],
    ['/rul-tilbage 7', 'Version 7 findes ikke'],
    ['/roll-back 7', 'Version 7 is not here'],
  ])('%s', async (text, expected) => {
    const place = await aPlace();
    expect((await place.ask(text)).summary).toContain(expected);
    expect(place.refresh.serving().number).toBe(41);
  });
});

describe('The reports', () => {
  test('/ubesvarede: what was asked in vain, in groups', async () => {
    const place = await aPlace();
    expect((await place.ask('/ubesvarede')).text).toContain('Ingen har spurgt forgæves');
    for (const text of ['hvad er en måneklinik', 'hvem betaler måneklinikken', 'hvad er en måneklinik'])
      await place.store.unanswered(question(text));
    const { text } = await place.ask('/ubesvarede');
    expect(text).toMatch(/2 formuleringer.*hvad er en måneklinik.*3 gange, senest 23\. november 2026.*hvem betaler måneklinikken/);
  });
  test('/problemer: file, line, reason and mend, problems first, page by page', async () => {
    const findings = Array.from({ length: 20 }, (_, at) => ({
      level: at === 19 ? ('problem' as const) : ('notice' as const),
      file: `${at}.md`,
      line: at,
      reason: `Fejl ${at}.`,
      mend: `Ret ${at}.`,
    }));
    const place = await aPlace({ refresh: aRefresh({ findings }) });
    const first = await place.ask('/problemer');
    expect(first.text).toMatch(/^.*?Problemer: 1 · bemærkninger: 19.*?Problem · 19\.md · linje 19.*?Fejl 19\..*?Ret 19\./);
    const second = await place.press(named(first, 'Næste (5)'));
    expect(second.text.match(/Ret \d+/g)).toHaveLength(5);
  });
});

describe('/kladder', () => {
  const aDraft = (at: number, fields: Partial<Draft> = {}): Draft => ({
    hash: at.toString(16).padStart(12, 'a'),
    file: at <= 10 ? 'a.docx' : 'b.docx',
    place: { kind: 'page', at: String(at) },
    trail: [`Punkt ${at}`],
    row: ['5b', 'Region Midtjylland'],
    options: [
      { text: 'Påbegyndt', struck: true },
      { text: 'Fuldt impl.', struck: false },
    ],
    status: 'full',
    recommendation: '5b',
    actor: 'region-midtjylland',
    before: [{ status: 'partial', certainty: 'stated' }],
    ...fields,
  });
  const drafts = Array.from({ length: 12 }, (_, at) => aDraft(at + 1, at === 1 ? { doubt: 'unreadable', status: 'unreadable' } : {}));
  const withDrafts = () => aPlace({ refresh: aRefresh({ drafts }) });

  test('shows those of one file, eight at a time, and goes on', async () => {
    const place = await withDrafts();
    const first = await place.ask('/kladder');
    expect(first.text).toMatch(/a\.docx · 1–8 af 12.*Punkt 1 › s\. 1.*Punkt 8/);
    expect(first.buttons.map(({ title }) => title)).toEqual(['Bekræft disse 7', 'Næste (4)']);
    const second = await place.press(named(first, 'Næste (4)'));
    expect(second.text).toMatch(/a\.docx · 9–10 af 12/);
    const third = await place.press(named(second, 'Næste (2)'));
    expect([third.text.includes('b.docx · 11–12'), third.buttons.map(({ title }) => title)]).toEqual([true, ['Bekræft disse 2']]);
  });
  test('begins where something can be confirmed; one that is not certain has no button, and says what to do', async () => {
    const doubtful = drafts.map((draft, at) => (at < 10 ? aDraft(at + 1, { doubt: 'several_bodies' }) : draft));
    const place = await aPlace({ refresh: aRefresh({ drafts: doubtful }) });
    expect((await place.ask('/kladder')).text).toContain('b.docx · 11–12');
    const one = await place.ask('/kladder 3');
    expect(one.text).toMatch(/Kan ikke bekræftes her: flere regioner eller andre parter er nævnt/);
    expect(one.buttons.map(({ title }) => title)).toEqual(['Kladder']);
    expect((await place.ask('/drafts 99', { locale: 'en-GB' })).text).toContain('Draft 99 is not here');
  });
  test('says so where there is none', async () => {
    const place = await aPlace();
    const { text, buttons } = await place.ask('/kladder');
    expect([text.includes('Ingen status i mappen er markeret ved overstregning'), buttons]).toEqual([true, []]);
  });
  test('confirmed, the card of the change follows, and what came of it is written down', async () => {
    const place = await withDrafts();
    const { text } = await place.press(named(await place.ask('/kladder 1'), 'Bekræft denne'));
    expect(text).toContain('En ændring venter på dig');
    expect((await results(place)).slice(1)).toEqual([
      'drafts confirm aaaaaaaaaaa1 allowed',
      `drafts confirm aaaaaaaaaaa1 waits ${sample.change.hash}`,
    ]);
  });
  test.each<[string, unknown, string, string]>([
    ['a draft that is not there', { confirm: ['000000000000'] }, 'ikke længere, som kortet viste dem', 'drafts_changed'],
    [
      'one that is not certain beside one that is',
      { confirm: ['aaaaaaaaaaa1', 'aaaaaaaaaaa2'] },
      'ikke længere, som kortet',
      'drafts_changed',
    ],
    ['what is no hash', { confirm: ['../../etc/passwd'] }, 'venter ikke længere', 'not understood'],
    ['nothing', { confirm: [] }, 'venter ikke længere', 'not understood'],
    ['more than a card holds', { confirm: Array(9).fill('aaaaaaaaaaa1') }, 'venter ikke længere', 'not understood'],
  ])('a button that confirms %s does nothing', async (_case, args, expected, result) => {
    const place = await withDrafts();
    expect((await place.press({ command: 'drafts', args })).text).toContain(expected);
    expect((await results(place)).at(-1)).toContain(result);
  });
  test('its button does nothing for another, nor where others see it', async () => {
    const place = await withDrafts();
    const confirm = named(await place.ask('/kladder 1'), 'Bekræft denne');
    expect((await place.press(confirm, { from: { id: '29:x', aadObjectId: other } })).text).toContain('Kun for administratorer');
    expect((await place.press(confirm, { conversation: channel })).text).toContain('Ikke her, hvor andre ser med');
    expect((await results(place)).slice(1)).toEqual(['drafts confirm aaaaaaaaaaa1 refused', 'drafts confirm aaaaaaaaaaa1 refused']);
  });
  test('a change that brings drafts tells how many, with the way to them once it is taken', async () => {
    const place = await aPlace({ refresh: aRefresh({ change: { ...sample.change, drafts: 3 } }) });
    const card = await place.ask('/opdater');
    expect(card.text).toContain('3 statusser er aflæst af overstregning: /kladder, når ændringen er godkendt');
    const taken = await place.press(named(card, 'Godkend'));
    expect(taken.text).toContain('3 statusser er aflæst af overstregning: /kladder');
    expect(taken.buttons[0]?.title).toBe('Kladder');
  });
});

describe('When a change begins to wait,', () => {
  const told = (place: Awaited<ReturnType<typeof aPlace>>) => place.connector.delivered.filter(({ url }) => !/activities\/\d/.test(url));
  const meet = async (place: Awaited<ReturnType<typeof aPlace>>, fields: object) => {
    await place.edge.post(anActivity({ text: '/versioner', serviceUrl: place.connector.url, ...fields }));
    await Promise.all(place.kept);
  };
  const bent = {
    from: { id: '29:bent', aadObjectId: other },
    conversation: { id: 'a:bent', conversationType: 'personal', tenantId: tenant },
    locale: 'en-GB',
  };

  test('every admin who has written in 1:1 is told there, in their language, and nobody else', async () => {
    const place = await aPlace({ admins: [admin, other] });
    await meet(place, { from: anna });
    await meet(place, bent);
    await meet(place, {
      from: { id: '29:carl', aadObjectId: 'cccccccc-0000-4000-8000-00000000000c' },
      conversation: { id: 'a:carl', conversationType: 'personal', tenantId: tenant },
    });
    place.refresh.offer(sample.change);
    await settled(() => told(place).length === 2);
    const messages = told(place)
      .map(({ url, body }) => `${decodeURIComponent(url)} ${body.summary}`)
      .sort();
    expect(messages).toEqual([
      expect.stringMatching(/^\/v3\/conversations\/a:anna\/activities En ændring venter på dig/),
      expect.stringMatching(/^\/v3\/conversations\/a:bent\/activities A change waits for you/),
    ]);
    // Nobody else's conversation is kept.
    expect(await bytes(place.where)).not.toMatch(/a:carl|29:carl/);
  });
  test('its card can be pressed like any', async () => {
    const place = await aPlace();
    await meet(place, { from: anna });
    place.refresh.offer(sample.change);
    await settled(() => told(place).length === 1);
    const content = told(place)[0]?.body.attachments?.[0]?.content as { actions: Shown['buttons'] };
    expect((await place.press(content.actions[0]?.data)).text).toContain('Version 42 svarer nu');
  });
  test('one who cannot be reached costs the others nothing', async () => {
    const place = await aPlace({
      admins: [admin, other],
      instead: (request, response) => answer(response, request.url?.includes('anna') ? 403 : 200, '{"id":"1"}'),
    });
    await meet(place, { from: anna });
    await meet(place, bent);
    place.refresh.offer(sample.change);
    await settled(() => place.lines.some(({ code }) => code === 'ADMIN_NOT_TOLD') && told(place).length === 2);
    expect(place.lines).toContainEqual(expect.objectContaining({ code: 'ADMIN_NOT_TOLD', reason: 'HTTP 403' }));
    expect(told(place).map(({ url }) => decodeURIComponent(url))).toContain('/v3/conversations/a:bent/activities');
  });
  test('who is no admin any more is not told, and their conversation is deleted; so is that of one who is forgotten', async () => {
    const place = await aPlace({ admins: [admin, other] });
    await meet(place, { from: anna });
    await meet(place, bent);
    expect(await place.store.admins([admin, other])).toMatchObject([
      { person: admin, conversation: 'a:anna', locale: 'da-DK' },
      { person: other },
    ]);
    expect(await place.store.admins([admin])).toHaveLength(1);
    expect(await place.store.admins([admin, other])).toHaveLength(1);
    // The key to the pseudonym, and the conversation.
    expect(await place.store.forget(admin)).toBe(2);
    expect(await place.store.admins([admin, other])).toEqual([]);
  });
});

describe('A file that is sent in 1:1', () => {
  const sent = (name: string, downloadUrl: string) => ({
    attachments: [
      {
        contentType: 'application/vnd.microsoft.teams.file.download.info',
        contentUrl: 'https://x.sharepoint.com/x',
        name,
        content: { downloadUrl, uniqueId: '1', fileType: 'pdf' },
      },
    ],
  });
  const aHost = async (handler: Handler) => {
    const asked: string[] = [];
    const host = await listen((request, response, body) => {
      asked.push(`${request.url} ${request.headers.authorization ?? ''}`.trim());
      handler(request, response, body);
    });
    closing.push(host);
    return { ...host, asked };
  };
  const serves =
    (text: string): Handler =>
    (_request, response) =>
      void response.end(text);

  const leadsTo =
    (location: string): Handler =>
    (_request, response) => {
      response.writeHead(302, { location });
      response.end();
    };

  test('by an admin goes into the folder under its name, whole, and the change card follows', async () => {
    const [place, host] = [await aPlace(), await aHost(serves('# Aftale æøå'))];
    const { summary } = await place.ask(undefined, sent('Aftale om tutorlæger.md', `${host.url}/download?tempauth=hemmelig`));
    expect(summary).toContain('En ændring venter på dig');
    expect(await readdir(place.into)).toEqual(['Aftale om tutorlæger.md']);
    expect(await readFile(join(place.into, 'Aftale om tutorlæger.md'), 'utf8')).toBe('# Aftale æøå');
    expect(host.asked).toEqual(['/download?tempauth=hemmelig']);
    expect(await results(place)).toEqual(['file allowed']);
    expect(JSON.stringify([place.lines, await readFile(join(place.where, 'audit.jsonl'), 'utf8')])).not.toMatch(/hemmelig|tutorlæger/);
  });
  test('by anybody else is answered as every file is, and not fetched', async () => {
    const [place, host] = [await aPlace(), await aHost(serves('x'))];
    const { summary } = await place.ask(undefined, { ...sent('a.md', host.url), from: { id: '29:x', aadObjectId: other } });
    expect(summary).toContain('Jeg læser kun tekst');
    expect([host.asked, await readdir(place.into)]).toEqual([[], []]);
  });
  test('by an admin elsewhere than in 1:1 is not taken', async () => {
    const [place, host] = [await aPlace(), await aHost(serves('x'))];
    await place.ask(undefined, { ...sent('a.md', host.url), conversation: channel, recipient: targeted });
    expect([host.asked, await readdir(place.into)]).toEqual([[], []]);
  });
  test.each<[string, string, Handler, string]>([
    ['of another kind', 'a.exe', serves('x'), 'Den slags fil kan jeg ikke tage imod'],
    [
      'that is larger than 20 MB, whatever its header says',
      'a.pdf',
      (_request, response) => void response.end(Buffer.alloc(20 * 2 ** 20 + 1)),
      'Filen er for stor',
    ],
    ['that is gone', 'a.pdf', (_request, response) => answer(response, 404), 'Filen kunne ikke hentes'],
    ['that leads elsewhere', 'a.pdf', leadsTo('http://10.0.0.1/'), 'Filen kunne ikke hentes'],
    ['that leads to itself for ever', 'a.pdf', leadsTo('/igen'), 'Filen kunne ikke hentes'],
    [
      'whose line is cut',
      'a.pdf',
      (_request, response) => {
        response.write('halvt');
        setImmediate(() => response.destroy());
      },
      'Filen kunne ikke hentes',
    ],
  ])('%s leaves the folder as it was', async (_case, name, handler, expected) => {
    const [place, host] = [await aPlace(), await aHost(handler)];
    expect((await place.ask(undefined, sent(name, `${host.url}/x`))).summary).toContain(expected);
    expect(await readdir(place.into)).toEqual([]);
    expect(await results(place)).toEqual(['file allowed', 'file not kept']);
  });
  test('that SharePoint has moved is fetched from where it is', async () => {
    const [place, host] = [
      await aPlace(),
      await aHost((request, response, body) => (request.url === '/x' ? leadsTo('/y') : serves('# A'))(request, response, body)),
    ];
    await place.ask(undefined, sent('a.md', `${host.url}/x`));
    expect([host.asked, await readdir(place.into)]).toEqual([['/x', '/y'], ['a.md']]);
  });
  test('several at a time are not taken', async () => {
    const [place, host] = [await aPlace(), await aHost(serves('x'))];
    const { attachments } = sent('a.md', host.url);
    expect((await place.ask(undefined, { attachments: [...attachments, ...attachments] })).summary).toContain('én fil ad gangen');
    expect(host.asked).toEqual([]);
  });
});
