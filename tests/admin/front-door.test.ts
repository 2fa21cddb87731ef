// Admins in Teams over the real program and a folder on the disk: told, shown, approved, gone back, sent a file, and all of it written down.
import { readdir } from 'node:fs/promises';
import { aCell, aDocument, aRecommendation, yaml } from '../builders.js';
import { ask, put, said } from '../refresh/a-folder.js';
import { listen } from '../teams/edge.js';
import { aChat, textOf, type Card } from './a-chat.js';

const patience = 120_000;

const status = (value: string) => yaml(aRecommendation({ cells: [aCell({ markings: [{ status: value }] })] }));
const of5b = 'status 5b i Region Midtjylland';

test(
  'A moved status: the admin is told in 1:1, sees old and new, approves there, and goes back; the old version answers until then',
  async () => {
    const { folder, bot, say, press, told, audit, end } = await aChat();
    expect(textOf(await say('/versioner'))).toMatch(/Der er kun denne.*Version 1 · ● svarer nu/);
    await put(folder, 'status/5b.yaml', status('full'));
    const { url, body } = await told();
    expect(decodeURIComponent(url)).toBe('/v3/conversations/a:29:anna/activities');
    const card = body.attachments?.[0]?.content as Card;
    expect(textOf(card)).toContain('5b · Region Midtjylland: ◑ Delvist implementeret → ● Fuldt implementeret');
    expect(await ask(bot.url, of5b)).toContain('Delvist');

    expect(textOf(await press(card, 'Vis forskel'))).toContain('Fuldt implementeret');
    expect(textOf(await press(card, 'Godkend'))).toContain('Version 2 svarer nu');
    expect(await ask(bot.url, of5b)).toContain('Fuldt');
    expect(textOf(await press(card, 'Afvis'))).toContain('Den er allerede godkendt');

    expect(textOf(await say('/opdater'))).toContain('Mappen siger det samme som version 2');
    expect(textOf(await say('rul-tilbage 1'))).toContain('Version 1 svarer nu');
    expect(await ask(bot.url, of5b)).toContain('Delvist');
    expect(textOf(await say('/opdater'))).toContain('afvist eller rullet tilbage');

    // versions, difference, approve twice, reject twice, look twice, roll back twice, look twice
    const lines = await audit();
    expect(lines.filter(({ result }) => result.startsWith('version')).map(({ what, result }) => `${what} ${result}`)).toEqual([
      'refresh version 2',
      'roll_back version 1',
    ]);
    expect(bot.output()).not.toMatch(/aaaaaaaa-0000|29:anna/);
    await end();
  },
  patience,
);

test(
  'A file that an admin sends is in the folder, cited after it, and a broken one is told of by name',
  async () => {
    const { folder, bot, say, sendFile, end } = await aChat();
    const text = aDocument(
      { title: 'Aftale om tutorlæger', kind: 'joint_agreement', date: '2026-01' },
      '## Honorar\n\nTutorlægen får 1.200 kroner om måneden.',
    );
    const host = await listen((request, response) => void response.end(request.url === '/god' ? text : 'ikke en PDF'));
    const send = (name: string, path: string) => sendFile(name, `${host.url}${path}`);
    const card = textOf(await send('Tutorlæger.md', '/god'));
    expect(card).toContain('Version 2 svarer nu');
    expect(card).toContain('Ny: Aftale om tutorlæger');
    expect(await readdir(folder)).toContain('Tutorlæger.md');
    expect(await ask(bot.url, 'hvad får tutorlægen om måneden?')).toContain('1.200 kroner');

    expect(textOf(await send('Rapport.pdf', '/brudt'))).toMatch(/Problem · Rapport\.pdf.*ikke en PDF/);
    expect(await ask(bot.url, 'hvad får tutorlægen om måneden?')).toContain('1.200 kroner');
    expect(textOf(await say('/problemer'))).toContain('Problem · Rapport.pdf');
    // "No change" would be true of the answers, and hide why.
    expect(textOf(await say('/opdater'))).toMatch(/men der er problemer i mappen.*Rapport\.pdf/);
    await host.close();
    await end();
  },
  patience,
);

test(
  'Two admins at one card: the second is told that it is decided',
  async () => {
    const { folder, bot, say, press, end } = await aChat();
    await put(folder, 'status/5b.yaml', status('full'));
    await said(bot, '"knowledge waits"');
    const card = await say('/opdater');
    await press(card, 'Afvis');
    expect(textOf(await press(card, 'Godkend'))).toContain('Den ændring venter ikke længere');
    expect(await ask(bot.url, of5b)).toContain('Delvist');
    await end();
  },
  patience,
);
