// An admin's 1:1 with the program over a folder on the disk.
import { admin } from '../an-office.js';
import { aFolderOnDisk, audited, serving } from '../refresh/a-folder.js';
import { anActivity, tenant } from '../teams/an-activity.js';
import { aConnector, answer, type Delivered } from '../teams/edge.js';

const other = 'bbbbbbbb-0000-4000-8000-00000000000b';

export interface Card {
  readonly body: unknown;
  readonly actions: readonly { readonly title: string; readonly data: object }[];
}
export const textOf = (card: unknown): string =>
  JSON.stringify(card)
    .replace(/[\u2060]/g, '')
    .replace(/\s+/g, ' ');
/** The program over a folder, and an admin's 1:1 with it; what the bot sends unasked arrives at the connector. */
export async function aChat(person = { id: '29:anna', aadObjectId: admin }) {
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
    if (!data) throw new Error(`no button "${title}" on ${textOf(card)}`);
    const activity = { type: 'invoke', name: 'adaptiveCard/action', deliveryMode: undefined, text: undefined };
    return (await post({ ...activity, value: { action: { type: 'Action.Execute', verb: 'ask', data } } })).value as Card;
  };
  /** The next message that comes unasked. */
  const told = () => new Promise<Delivered>((resolve) => (early.length ? resolve(early.shift() as Delivered) : waiting.push(resolve)));
  const sendFile = (name: string, downloadUrl: string): Promise<Card> =>
    say(undefined, {
      attachments: [{ contentType: 'application/vnd.microsoft.teams.file.download.info', name, content: { downloadUrl, uniqueId: '1' } }],
    });
  const end = async () => {
    await bot.stop();
    await connector.close();
  };
  return { folder, bot, say, press, sendFile, told, audit: () => audited(bot), end };
}
