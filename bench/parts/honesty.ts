// Whether the bot says no where the texts have no answer, and answers where they have one.
import { judged, loadOwn, sets, unanswerable } from '../corpus.js';
import { answers, startBot, type Bot } from '../bot.js';
import { heading, share, table } from '../table.js';

interface Asked {
  readonly of: string;
  readonly answered: boolean;
}

const cell = (list: readonly Asked[], counted: boolean): string =>
  list.length
    ? `${list.filter(({ answered }) => answered === counted).length} of ${list.length} (${share(list.filter(({ answered }) => answered === counted).length / list.length)})`
    : '–';

async function ask<T>(bot: Bot, list: readonly T[], of: (item: T) => string, messages: (item: T) => readonly string[]): Promise<Asked[]> {
  const asked: Asked[] = [];
  for (const item of list) asked.push({ of: of(item), answered: answers(await bot.ask(...messages(item))) });
  return asked;
}

export async function honesty(): Promise<void> {
  const { knowledge, questions } = await loadOwn();
  const bot = await startBot(knowledge);
  heading(2, 'Honesty: through the whole bot');

  heading(3, 'Questions that the texts do not answer: how many were answered all the same');
  const no = new Map<string, Asked[]>();
  for (const set of sets) {
    const list = await unanswerable(set);
    no.set(
      set,
      await ask(
        bot,
        list,
        ({ category }) => category,
        ({ q }) => [q],
      ),
    );
    no.set(
      `${set}, Danish`,
      await ask(
        bot,
        list.filter(({ lang }) => lang === 'da'),
        ({ category }) => category,
        ({ q }) => [q],
      ),
    );
    no.set(
      `${set}, English`,
      await ask(
        bot,
        list.filter(({ lang }) => lang === 'en'),
        ({ category }) => category,
        ({ q }) => [q],
      ),
    );
  }
  const categories = [...new Set([...no.values()].flat().map(({ of }) => of))].sort();
  const columns = [...no.keys()];
  table(
    ['category', ...columns],
    [...categories, 'all'].map((category) => [
      category,
      ...columns.map((column) =>
        cell(
          (no.get(column) ?? []).filter(({ of }) => category === 'all' || of === category),
          true,
        ),
      ),
    ]),
  );

  heading(3, 'Questions that the texts do answer: how many were refused');
  const golden = questions().flatMap(({ value }) => value ?? []);
  const rows: [string, Asked[]][] = [];
  const withAnswer = golden.filter(({ kind }) => kind !== 'unanswerable' && kind !== 'adversarial');
  rows.push([
    'golden questions with an answer (knowledge/questions.yaml)',
    await ask(
      bot,
      withAnswer,
      () => '',
      ({ after, q }) => [...after, q],
    ),
  ]);
  for (const set of sets) {
    const list = await judged(set);
    for (const lang of ['da', 'en'] as const)
      rows.push([
        `judged questions, ${set}, ${lang === 'da' ? 'Danish' : 'English'}`,
        await ask(
          bot,
          list.filter((one) => one.lang === lang),
          () => '',
          ({ q }) => [q],
        ),
      ]);
  }
  table(
    ['', 'refused'],
    rows.map(([name, asked]) => [name, cell(asked, false)]),
  );
  const without = golden.filter(({ kind }) => kind === 'unanswerable');
  table(
    ['', 'answered'],
    [
      [
        'golden questions without an answer',
        cell(
          await ask(
            bot,
            without,
            () => '',
            ({ after, q }) => [...after, q],
          ),
          true,
        ),
      ],
    ],
  );
}
