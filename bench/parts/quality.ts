// How well each engine ranks the judged questions, and how far ours is ahead.
import type { Language } from '../../src/model.js';
import { judged, loadOwn, sectionsOf, sets, type Judged, type QuestionSet } from '../corpus.js';
import { Missing, type Engine } from '../engines/engine.js';
import { makeEngine, peerNames } from '../engines/list.js';
import { ours } from '../engines/ours.js';
import { difference, mean, meanOf, measure, type Measures } from '../measures.js';
import { withoutLetters, withSlip } from '../spoil.js';
import { heading, interval, paragraph, progress, share, table } from '../table.js';

const languages: Readonly<Record<Language, string>> = { da: 'Danish', en: 'English' };
/** Slips tried of each question; the mean of them counts. */
const slips = 5;

/** A question's measures as it was asked, without æøå, and with a slip. */
interface Result {
  readonly question: Judged;
  readonly asked: Measures;
  readonly noLetters: number;
  /** `undefined` where the question is misspelt already: another slip would be the second. */
  readonly slip: number | undefined;
}

async function run(engine: Engine, questions: readonly Judged[]): Promise<Result[]> {
  const results: Result[] = [];
  for (const question of questions) {
    const { q, gold, kind } = question;
    const ask = async (text: string) => measure(gold, await engine.search(text));
    const spoilt: number[] = [];
    if (kind !== 'typo') for (let draw = 1; draw <= slips; draw += 1) spoilt.push((await ask(withSlip(q, draw))).ndcg);
    results.push({
      question,
      asked: await ask(q),
      noLetters: (await ask(withoutLetters(q))).ndcg,
      slip: spoilt.length ? mean(spoilt) : undefined,
    });
  }
  return results;
}

const inLanguage = (results: readonly Result[], language: Language) => results.filter(({ question }) => question.lang === language);
const ndcgOf = (results: readonly Result[]) => results.map(({ asked }) => asked.ndcg);
const slipOf = (results: readonly Result[]) => mean(results.flatMap(({ slip }) => slip ?? []));

interface Row {
  readonly name: string;
  readonly results: readonly Result[];
}

function compare(set: QuestionSet, language: Language, rows: readonly Row[], missing: readonly string[]): void {
  const own = inLanguage(rows[0]?.results ?? [], language);
  heading(3, `${languages[language]}, ${set} (${own.length} questions)`);
  const cells = ({ name, results }: Row): string[] => {
    const theirs = inLanguage(results, language);
    const { hit1, hit5, mrr, ndcg } = meanOf(theirs.map(({ asked }) => asked));
    const ahead = name === rows[0]?.name ? '' : interval(difference(ndcgOf(own), ndcgOf(theirs)));
    return [
      name,
      share(hit1),
      share(hit5),
      share(mrr),
      share(ndcg),
      ahead,
      share(mean(theirs.map(({ noLetters }) => noLetters))),
      share(slipOf(theirs)),
    ];
  };
  table(
    ['engine', 'hit@1', 'hit@5', 'MRR@10', 'nDCG@10', 'ours ahead by', 'nDCG without æøå', 'nDCG with a slip'],
    [...rows.map(cells), ...missing.map((line) => [line, '', '', '', '', '', '', ''])],
  );
}

function costs(of: ReadonlyMap<QuestionSet, readonly Result[]>): void {
  heading(3, 'What hurried typing costs ours (nDCG@10, asked as written less asked as spoilt)');
  const rows = [...of].flatMap(([set, results]) =>
    (['da', 'en'] as const).map((language) => {
      const list = inLanguage(results, language);
      const lettered = list.filter(({ question }) => withoutLetters(question.q) !== question.q);
      const spelt = list.filter(({ slip }) => slip !== undefined);
      const letters = (some: readonly Result[]) =>
        some.length
          ? interval(
              difference(
                ndcgOf(some),
                some.map(({ noLetters }) => noLetters),
              ),
            )
          : '–';
      const slip = interval(
        difference(
          ndcgOf(spelt),
          spelt.map(({ slip: value }) => value ?? 0),
        ),
      );
      return [`${languages[language]}, ${set}`, letters(list), `${letters(lettered)} (${lettered.length})`, `${slip} (${spelt.length})`];
    }),
  );
  table(['', 'no æøå, all questions', 'those that have such letters', 'one slip in the longest content word'], rows);
}

function kinds(of: ReadonlyMap<QuestionSet, readonly Result[]>): void {
  heading(3, 'Ours by kind of question: nDCG@10, hit@5 (questions)');
  const all = [...new Set([...of.values()].flat().map(({ question }) => question.kind))].sort();
  const columns = sets.flatMap((set) => (['da', 'en'] as const).map((language) => ({ set, language })));
  table(
    ['kind', ...columns.map(({ set, language }) => `${languages[language]}, ${set}`)],
    all.map((kind) => [
      kind,
      ...columns.map(({ set, language }) => {
        const list = inLanguage(of.get(set) ?? [], language).filter(({ question }) => question.kind === kind);
        const { ndcg, hit5 } = meanOf(list.map(({ asked }) => asked));
        return list.length ? `${share(ndcg)}, ${share(hit5)} (${list.length})` : '–';
      }),
    ]),
  );
}

export async function quality(): Promise<void> {
  const { knowledge } = await loadOwn();
  const sections = sectionsOf(knowledge);
  const questions = new Map(await Promise.all(sets.map(async (set) => [set, await judged(set)] as const)));
  heading(2, `Quality: ${sections.length} sections of ${knowledge.documents.size} texts`);
  for (const [set, list] of questions) {
    const lost = list.flatMap(({ gold }) => Object.keys(gold)).filter((id) => !knowledge.passages.has(id)).length;
    if (lost) paragraph(`**${lost} judged sections of ${set} no longer exist under their id; what follows understates.**`);
  }

  const missing: string[] = [];
  const setups: string[] = [];
  const found = new Map<QuestionSet, Row[]>(sets.map((set) => [set, []]));
  for (const name of ['ours', ...peerNames] as const) {
    progress(`quality: ${name}`);
    try {
      const engine = name === 'ours' ? ours(knowledge) : await makeEngine(name);
      await engine.build({ files: [], sections });
      setups.push(`- ${engine.name}: ${engine.setup}`);
      for (const [set, list] of questions) found.get(set)?.push({ name: engine.name, results: await run(engine, list) });
      await engine.close?.();
    } catch (error) {
      if (!(error instanceof Missing)) throw error;
      missing.push(`${name}: ${error.message}`);
    }
  }
  paragraph(setups.join('\n'));
  for (const [set, rows] of found) for (const language of ['da', 'en'] as const) compare(set, language, rows, missing);
  const own = new Map([...found].map(([set, rows]) => [set, rows[0]?.results ?? []] as const));
  costs(own);
  kinds(own);
}
