// The version of the texts stands at the foot of every card, as the real program gives it: what is seen can be gone back to.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { AnswerKind, Language } from '../../src/model.js';
import { admin } from '../an-office.js';
import { aDocument } from '../builders.js';
import { copyOf, put, serving, type Running } from '../refresh/a-folder.js';
import { anActivity } from '../teams/an-activity.js';
import { path, shown } from '../the-bot.js';
import { questions } from './questions.js';

let folder: string;
let bot: Running;
beforeAll(async () => {
  folder = await copyOf(path('knowledge'));
  // Looks come when they are asked for.
  bot = await serving(folder, { ADMINS: admin, REFRESH_SECONDS: '86400', LOG_LEVEL: 'info' });
}, 120_000);
afterAll(() => bot.stop());

interface Answered {
  readonly activities: readonly {
    readonly summary: string;
    readonly attachments: readonly { readonly content: { readonly body: unknown } }[];
  }[];
}
/** The kind of the answer, as the program's log tells it, and the last line of its card. */
async function asked(text: string, language: Language) {
  const before = bot.output().length;
  const response = await fetch(`${bot.url}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(
      anActivity({
        text,
        locale: { da: 'da-DK', en: 'en-GB' }[language],
        from: { id: '29:anna', aadObjectId: admin },
        conversation: { id: `a:${crypto.randomUUID()}`, conversationType: 'personal' },
      }),
    ),
  });
  const { activities } = (await response.json()) as Answered;
  while (!bot.output().slice(before).includes('"answered"')) await new Promise((resolve) => bot.child.stdout.once('data', resolve));
  const kind = /"kind":"(\w+)"[^\n]*"answered"/.exec(bot.output().slice(before))?.[1];
  return { kind, foot: shown(activities[0]?.attachments[0]?.content.body).at(-1) };
}
const foot = (number: number) => ({ da: `Version ${number} af teksterne`, en: `Version ${number} of the texts` });

const kinds = (Object.keys(questions) as AnswerKind[]).filter((kind) => kind !== 'change');
describe.each<Language>(['da', 'en'])('The foot of a card tells the version (%s):', (language) => {
  test.each(kinds)('%s', async (kind) => {
    expect(await asked(questions[kind][language], language)).toEqual({ kind, foot: foot(1)[language] });
  });
});

test('and the new one once it serves, also on the card that tells of it', async () => {
  await put(folder, 'documents/nyt.md', aDocument({ title: 'Nyt notat', date: '2026' }, '## Nyt\n\nHer står tyttebærsaft.'));
  expect(await asked('/opdater', 'da')).toEqual({ kind: 'change', foot: foot(2).da });
  expect(await asked('hvor står tyttebærsaft?', 'da')).toEqual({ kind: 'passage', foot: foot(2).da });
  await rm(join(folder, 'documents/nyt.md'));
  expect(await asked('/opdater', 'da')).toEqual({ kind: 'change', foot: foot(3).da });
  // The very texts of version 1, and a question that was answered from it.
  expect(await asked(questions.definition.da, 'da')).toEqual({ kind: 'definition', foot: foot(3).da });
}, 120_000);
