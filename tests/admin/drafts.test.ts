// Statuses that are struck out in a file, from the file that an admin sends to the answer: shown, confirmed, weighed, approved, and taken back
// when the source says otherwise.
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { aDocx, aParagraph, aTable } from '../knowledge/readers/documents.js';
import { ask, audited, decided, inTerminal, put, said } from '../refresh/a-folder.js';
import { listen } from '../teams/edge.js';
import { aChat, textOf, type Card } from './a-chat.js';

const patience = 120_000;
const of5b = 'status 5b i Region Midtjylland';
const options = ['Ikke igangsat', 'Påbegyndt', 'Delvist impl.', 'Fuldt impl.'];
/** A status note as a Word table: point, body, and the option that is not struck out. */
const aNote = (...rows: readonly (readonly [point: string, body: string, left: string])[]) =>
  aDocx([
    aTable([
      ['Anbefaling', 'Region', 'Status'],
      ...rows.map(([point, body, left]) => [point, body, options.map((text) => aParagraph({ text, strike: text !== left }))]),
    ]),
  ]);
const note = () =>
  aNote(
    ['5b', 'Region Midtjylland', 'Fuldt impl.'],
    ['5b', 'Region Sjælland', 'Påbegyndt'],
    ['5b', 'Region Midtjylland og Region Sjælland', 'Fuldt impl.'],
    ['6c', 'Region Midtjylland', 'Fuldt impl.'],
  );
const titles = ({ actions }: Card) => actions.map(({ title }) => title);

/** A chat whose admin has sent the note. */
async function withNote() {
  const chat = await aChat();
  const bytes = await note();
  const host = await listen((_request, response) => void response.end(bytes));
  const card = await chat.sendFile('notat.docx', `${host.url}/notat.docx`);
  await host.close();
  return { ...chat, card };
}

test(
  'Sent, shown, confirmed, weighed and approved: only then it is answered, with what it was read from',
  async () => {
    const { folder, bot, say, press, audit, end, card } = await withNote();
    expect(textOf(card)).toContain('4 statusser er aflæst af overstregning: /kladder');
    const list = await press(card, 'Kladder');
    const text = textOf(list);
    expect(text).toContain('notat.docx · 1–4 af 4');
    expect(text).toMatch(
      /Kladde 1: 5b · KBU i almen praksis · Region Midtjylland.*Ikke overstreget: Fuldt impl\. · Overstreget: Ikke igangsat, Påbegyndt, Delvist impl/,
    );
    expect(text).toContain('◑ Delvist implementeret → ● Fuldt implementeret');
    expect(text).toContain('Kolonnen: Status');
    expect(text).toContain('Andre kolonner: Anbefaling · Region');
    expect(text).toContain('Kladde 2: 5b · KBU i almen praksis · Region Sjælland');
    expect(text).toMatch(/Kladde 3: .*anbefalingen har intet svar derfra endnu/);
    expect(text).toMatch(/Kladde 4: .*anbefalingen er ikke i mappen endnu.*/);
    expect(text).toContain('npm run -s knowledge -- template status.xlsx');
    expect(titles(list)).toEqual(['Bekræft disse 2']);
    expect(await ask(bot.url, of5b)).toContain('Delvist');

    const one = await say('/kladder 1');
    expect(textOf(one)).not.toContain('Region Sjælland');
    const waits = await press(one, 'Bekræft denne');
    expect(textOf(waits)).toMatch(/En ændring venter på dig.*5b · Region Midtjylland: ◑ Delvist implementeret → ● Fuldt implementeret/);
    expect(await ask(bot.url, of5b)).toContain('Delvist');
    expect(textOf(await press(waits, 'Godkend'))).toContain('Version 3 svarer nu');
    const answer = await ask(bot.url, of5b);
    expect(answer).toContain('Fuldt');
    expect(answer).toMatch(/aflæst af overstregningen i notat\.docx, bekræftet \d+\. \p{L}+ \d{4}/u);

    // The first card shows a draft that is confirmed meanwhile: all or none.
    expect(textOf(await press(list, 'Bekræft disse 2'))).toContain('Kladderne er ikke længere, som kortet viste dem');
    expect(textOf(await say('/kladder 1'))).toContain('Det er den status, der svares');
    await press(await say('/kladder'), 'Bekræft denne');
    const written = await readFile(join(folder, 'bekraeftet/statusser.yaml'), 'utf8');
    expect(written.match(/^- recommendation: 5b$/gm)).toHaveLength(2);
    expect(written).toContain('~~Ikke igangsat~~ Påbegyndt ~~Delvist impl.~~ ~~Fuldt impl.~~');
    expect(written).not.toMatch(/aaaaaaaa|anna/i);
    expect(await readdir(join(folder, 'bekraeftet'))).toEqual(['statusser.yaml']);

    const results = (await audit()).map(({ what, about, result }) => `${what} ${about} ${result}`.replace(/[\da-f]{12}/g, '#'));
    expect(results).toEqual(
      expect.arrayContaining(['drafts confirm # allowed', 'drafts confirm # waits #', 'refresh approve # version 3']),
    );
    expect(results).toContain('drafts confirm # # drafts_changed');
    await end();
  },
  patience,
);

test(
  'Rejected, it can be confirmed again; what the source says otherwise later is not answered from, and the change back waits too',
  async () => {
    const { folder, bot, say, press, end } = await withNote();
    const waits = await press(await say('/kladder 1'), 'Bekræft denne');
    await press(waits, 'Afvis');
    const again = await press(await say('/drafts 1'), 'Confirm this one');
    expect(textOf(again)).toContain('A change waits for you');
    await press(again, 'Approve');
    expect(await ask(bot.url, of5b)).toContain('Fuldt');

    const before = bot.output().split('"knowledge waits"').length - 1;
    await put(folder, 'notat.docx', await aNote(['5b', 'Region Midtjylland', 'Påbegyndt']));
    await said(bot, '"knowledge waits"', before + 1);
    expect(await ask(bot.url, of5b)).toContain('Fuldt');
    const change = await say('/opdater');
    expect(textOf(change)).toContain('● Fuldt implementeret → ◑ Delvist implementeret');
    await press(change, 'Godkend');
    expect(await ask(bot.url, of5b)).toContain('Delvist');
    expect(textOf(await say('/problemer'))).toMatch(/bekraeftet\/statusser\.yaml · linje \d+.*aflæses nu som \\"Påbegyndt\\"/);
    await end();
  },
  patience,
);

test(
  'Where all points have been deleted it is confirmed as if there had been none, with the title and the date that it holds for',
  async () => {
    const { folder, say, press, end } = await withNote();
    await put(folder, 'bekraeftet/statusser.yaml', '# Statusser, som en administrator har bekræftet.\n');
    expect(textOf(await press(await say('/kladder 1'), 'Bekræft denne'))).toContain('En ændring venter på dig');
    const written = await readFile(join(folder, 'bekraeftet/statusser.yaml'), 'utf8');
    expect(written).toMatch(/^- recommendation: 5b\n {2}title: KBU i almen praksis\n {2}as_of: '?2017-11'?\n/m);
    expect(textOf(await say('/problemer'))).not.toContain('statusser.yaml');
    await end();
  },
  patience,
);

test(
  'What cannot be written or would be written over is not confirmed, and says why',
  async () => {
    const { folder, say, press, end } = await withNote();
    await put(folder, 'bekraeftet/statusser.yaml', '- recommendation: 5b\n  rettet i hånden\n');
    const card = await press(await say('/kladder 1'), 'Bekræft denne');
    expect(textOf(card)).toMatch(/Bekræftelsen kan ikke skrives i .*statusser\.yaml: linje \d.*Intet er bekræftet/);
    expect(await readFile(join(folder, 'bekraeftet/statusser.yaml'), 'utf8')).toContain('rettet i hånden');
    await end();
  },
  patience,
);

test(
  'In a terminal drafts are listed and confirmed by the code that stands there, through the service, and each decision is in the audit log before and after',
  async () => {
    const { folder, bot, end } = await withNote();
    const terminal = (...words: string[]) => inTerminal(bot, folder, ...words);
    const list = await terminal('drafts');
    expect(list).toMatch(/notat\.docx · 1–4 af 4[^]*Kladde 1: 5b · KBU i almen praksis · Region Midtjylland\n[^]*6c/);
    const codes = [...list.matchAll(/^([\da-f]{6}) {2}Kladde/gm)].map(([, code = '']) => code);
    await expect(terminal('confirm', codes[0] ?? '', codes[3] ?? '')).rejects.toMatchObject({
      stderr: expect.stringMatching(/Kladde [\da-f]{6} kan ikke bekræftes: anbefalingen er ikke/) as string,
    });
    await expect(terminal('confirm', '1')).rejects.toMatchObject({ stderr: expect.stringContaining('ingen med den kode') as string });
    expect(await terminal('confirm', codes[0] ?? '')).toContain('5b · KBU i almen praksis · Region Midtjylland');
    await said(bot, '"knowledge waits"');
    expect(await ask(bot.url, of5b)).toContain('Delvist');
    await decided(bot, folder, 'approve');
    await said(bot, '"knowledge taken"', 2);
    expect(await ask(bot.url, of5b)).toMatch(/Fuldt.*aflæst af overstregningen i notat\.docx/);
    await terminal('rollback', '2');
    await said(bot, '"knowledge taken"', 3);
    // Of the file two, of the look and of each of the three decisions two.
    await said(bot, '"msg":"audit"', 10);
    const entries = (await audited(bot)).filter(({ who }) => who === 'terminal');
    expect(entries.map(({ what, about, result }) => `${what} ${about} ${result}`.replace(/[\da-f]{12}/g, '#'))).toEqual([
      'drafts confirm # allowed',
      'drafts confirm # waits #',
      'refresh look allowed',
      'refresh look waits #',
      'refresh approve # allowed',
      'refresh approve # version 3',
      'roll_back 2 allowed',
      'roll_back 2 version 2',
    ]);
    await end();
  },
  patience,
);
