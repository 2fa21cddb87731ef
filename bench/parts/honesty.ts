// Whether the bot says no where the texts have no answer, and answers where they have one.
import type { GoldenQuestion } from '../../src/knowledge/records.js';
import type { Language, Reply } from '../../src/model.js';
import { answers, startBot, type Bot } from '../bot.js';
import { judged, loadOwn, sets, unanswerable } from '../corpus.js';
import { heading, paragraph, share, table } from '../table.js';

interface Question {
  readonly messages: readonly string[];
  readonly category: string;
  readonly lang: Language;
}
interface Asked extends Question {
  readonly kind: Reply['kind'];
  readonly answered: boolean;
}

async function askAll(bot: Bot, questions: readonly Question[]): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const question of questions) {
    const reply = await bot.ask(...question.messages);
    asked.push({ ...question, kind: reply.kind, answered: answers(reply) });
  }
  return asked;
}

const part = (some: number, all: number): string => (all ? `${some} of ${all} (${share(some / all)})` : '–');
const answeredOf = (list: readonly Asked[]): string => part(list.filter(({ answered }) => answered).length, list.length);
const refusedOf = (list: readonly Asked[]): string[] => {
  const refused = list.filter(({ kind }) => kind === 'no_answer').length;
  return [part(refused, list.length), String(list.filter(({ answered }) => !answered).length - refused)];
};
/** "passage 12, definition 3". */
function kindsOf(list: readonly Asked[]): string {
  const counts = new Map<string, number>();
  for (const { kind } of list) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .map(([kind, count]) => `${kind} ${count}`)
    .join(', ');
}

async function falseAnswers(bot: Bot): Promise<void> {
  heading(3, 'Questions that the texts do not answer: how many were answered all the same');
  const columns: [string, Asked[]][] = [];
  for (const set of sets) {
    const asked = await askAll(
      bot,
      (await unanswerable(set)).map(({ q, ...rest }) => ({ ...rest, messages: [q] })),
    );
    columns.push([set, asked]);
    columns.push([`${set}, Danish`, asked.filter(({ lang }) => lang === 'da')]);
    columns.push([`${set}, English`, asked.filter(({ lang }) => lang === 'en')]);
  }
  const categories = [...new Set(columns.flatMap(([, asked]) => asked.map(({ category }) => category)))].sort();
  const rows = categories.map((name) => [
    name,
    ...columns.map(([, asked]) => answeredOf(asked.filter(({ category }) => category === name))),
  ]);
  table(['category', ...columns.map(([name]) => name)], [...rows, ['all', ...columns.map(([, asked]) => answeredOf(asked))]]);
  for (const [name, asked] of columns.filter(([name]) => !name.includes(',')))
    paragraph(`Kinds of card among the false answers, ${name}: ${kindsOf(asked.filter(({ answered }) => answered)) || 'none'}.`);
}

async function falseRefusals(bot: Bot, golden: readonly GoldenQuestion[]): Promise<void> {
  heading(3, 'Questions that the texts do answer: how many were refused');
  const conversation = ({ after, q, kind }: GoldenQuestion): Question => ({ messages: [...after, q], category: kind ?? '', lang: 'da' });
  const rows: string[][] = [];
  const answerable = golden.filter(({ kind }) => kind !== 'unanswerable' && kind !== 'adversarial');
  rows.push(['golden questions with an answer', ...refusedOf(await askAll(bot, answerable.map(conversation)))]);
  for (const set of sets) {
    const asked = await askAll(
      bot,
      (await judged(set)).map(({ q, kind, lang }) => ({ messages: [q], category: kind, lang })),
    );
    rows.push([`judged questions, ${set}, Danish`, ...refusedOf(asked.filter(({ lang }) => lang === 'da'))]);
    rows.push([`judged questions, ${set}, English`, ...refusedOf(asked.filter(({ lang }) => lang === 'en'))]);
  }
  table(['', 'refused', 'asked back or helped'], rows);
  const without = golden.filter(({ kind }) => kind === 'unanswerable');
  paragraph(
    `Golden questions without an answer that were answered all the same: ${answeredOf(await askAll(bot, without.map(conversation)))}.`,
  );
}

export async function honesty(): Promise<void> {
  const { knowledge, questions } = await loadOwn();
  const bot = await startBot(knowledge);
  heading(2, 'Honesty: through the whole bot');
  await falseAnswers(bot);
  await falseRefusals(
    bot,
    questions().flatMap(({ value }) => value ?? []),
  );
}
