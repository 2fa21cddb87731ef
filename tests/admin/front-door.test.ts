// Admins in Teams over the real program and a folder on the disk: told, shown, approved, gone back, sent a file, and all of it written down.
import { execFile } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { admin } from '../an-office.js';
import { aCell, aDocument, aRecommendation, yaml } from '../builders.js';
import { compiled } from '../program.js';
import { aFolderOnDisk, ask, put, said, serving } from '../refresh/a-folder.js';
import { anActivity, tenant } from '../teams/an-activity.js';
import { aConnector, answer, listen, type Delivered } from '../teams/edge.js';

const run = promisify(execFile);
const patience = 120_000;
const other = 'bbbbbbbb-0000-4000-8000-00000000000b';

interface Card {
  readonly body: unknown;
  readonly actions: readonly { readonly title: string; readonly data: object }[];
}
const textOf = (card: unknown): string =>
  JSON.stringify(card)
    .replace(/[\u2060]/g, '')
    .replace(/\s+/g, ' ');
const status = (value: string) => yaml(aRecommendation({ cells: [aCell({ markings: [{ status: value }] })] }));
const of5b = 'status 5b i Region Midtjylland';

/** The program over a folder, and an admin's 1:1 with it; what the bot sends unasked arrives at the connector. */
async function aChat(person = { id: '29:anna', aadObjectId: admin }) {
  const folder = await aFolderOnDisk();
  const waiting: ((message: Delivered) => void)[] = [];
  const early: Delivered[] = [];
  const connector = await aConnector((_request, response) => {
    const message = connector.delivered.at(-1) as Delivered;
    const next = waiting.shift();
    if (next) next(message);
    else early.push(message);
    answer(response, 200, '{"id":"1"}');
  });
  const bot = await serving(folder, { ADMINS: `${admin},${other}` });
  const from = {
    conversation: { id: `a:${person.id}`, conversationType: 'personal', tenantId: tenant },
    serviceUrl: connector.url,
    from: person,
  };
  const post = async (fields: object) => {
    const response = await fetch(`${bot.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(anActivity({ ...from, id: crypto.randomUUID(), ...fields })),
    });
    return (await response.json()) as { activities?: { attachments: { content: Card }[] }[]; value?: Card };
  };
  const say = async (text: string | undefined, fields: object = {}): Promise<Card> =>
    (await post({ text, ...fields })).activities?.[0]?.attachments[0]?.content as Card;
  const press = async (card: Card, title: string): Promise<Card> => {
    const data = card.actions.find((action) => action.title === title)?.data;
    const activity = { type: 'invoke', name: 'adaptiveCard/action', deliveryMode: undefined, text: undefined };
    return (await post({ ...activity, value: { action: { type: 'Action.Execute', verb: 'ask', data } } })).value as Card;
  };
  /** The next message that comes unasked. */
  const told = () => new Promise<Delivered>((resolve) => (early.length ? resolve(early.shift() as Delivered) : waiting.push(resolve)));
  const audit = async (): Promise<string> =>
    (
      await run(process.execPath, [join(await compiled(), 'dist/cli/audit.js'), 'verify'], {
        env: { PATH: process.env.PATH, DATA_DIR: bot.data },
      })
    ).stdout;
  const end = async () => {
    await bot.stop();
    await connector.close();
  };
  return { folder, bot, say, press, told, audit, end };
}

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
    expect(await audit()).toMatch(/^\d+ entries, all as they were written/);
    const lines = (await readFile(join(bot.data, 'audit.jsonl'), 'utf8'))
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { what: string; result: string });
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
    const { folder, bot, say, end } = await aChat();
    const text = aDocument(
      { title: 'Aftale om tutorlæger', kind: 'joint_agreement', date: '2026-01' },
      '## Honorar\n\nTutorlægen får 1.200 kroner om måneden.',
    );
    const host = await listen((request, response) => void response.end(request.url === '/god' ? text : 'ikke en PDF'));
    const send = (name: string, path: string) =>
      say(undefined, {
        attachments: [
          {
            contentType: 'application/vnd.microsoft.teams.file.download.info',
            name,
            content: { downloadUrl: `${host.url}${path}`, uniqueId: '1' },
          },
        ],
      });
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
