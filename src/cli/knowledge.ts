// `npm run -s knowledge -- check`: what is wrong in the knowledge folders, as file:line, reason, mend.
// `npm run -s knowledge -- template status.xlsx`: a workbook for the status of recommendations; with `filled`, holding those of today.
// `npm run -s knowledge -- refresh|approve CODE|reject CODE|versions|rollback 41`: what waits, and what to do; the service does it at once, or when it
// starts. The code is of what `refresh` showed: what has come in its place is not decided on.
// `npm run -s knowledge -- drafts|confirm CODE`: statuses read from strike-through, and which of them stand; that goes through the service too.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig, root } from '../config.js';
import { BotError } from '../errors.js';
import type { Finding } from '../model.js';
import { buildKnowledge, type Built } from '../knowledge/build.js';
import { empty, inspect } from '../knowledge/load.js';
import { readSnapshot } from '../knowledge/snapshot.js';
import { changeText, isCode, versionsText } from './change-text.js';
import { draftsText, draftsToConfirm } from './draft-text.js';
import { draftRow } from '../cards/views/drafts.js';
import { readHistory, type History } from '../refresh/history.js';
import { putOrder, type Order } from '../refresh/orders.js';
import { endWithReader } from './end-with-reader.js';

endWithReader();

type Task = (built: Built, args: readonly string[]) => void | Promise<void>;
interface Decided {
  readonly says: string;
  /** What the service shall do. */
  readonly order?: Order;
}
/** `serves`: the state that answers, read again as the service has it. */
type Decision = (history: History, args: readonly string[], serves: () => Promise<Built>) => Decided | Promise<Decided>;

const count = (of: number, one: string, more: string): string => `${of} ${of === 1 ? one : more}`;
const levels: Readonly<Record<Finding['level'], string>> = { problem: 'problem', notice: 'bemærkning' };
const check: Task = ({ knowledge, questions, drafts }) => {
  const findings = [...knowledge.findings, ...questions().flatMap((read) => read.findings)];
  const problems = findings.filter(({ level }) => level === 'problem');
  for (const { level, file, line, reason, mend } of findings) console.log(`${file}:${line ?? 1}: ${levels[level]}: ${reason}\n    ${mend}`);
  const { documents, passages, terms, recommendations, actors } = knowledge;
  console.log(
    `${count(documents.size, 'tekst', 'tekster')}, ${passages.size} afsnit, ${count(terms.size, 'begreb', 'begreber')}, ${count(recommendations.size, 'anbefaling', 'anbefalinger')}, ${actors.size} regioner og andre parter; ${count(problems.length, 'problem', 'problemer')}, ${count(findings.length - problems.length, 'bemærkning', 'bemærkninger')}`,
  );
  const unconfirmed = drafts.filter(({ doubt }) => doubt !== 'served').length;
  if (unconfirmed)
    console.log(
      `${count(unconfirmed, 'status', 'statusser')} er aflæst af overstregninger; der svares ikke ud fra det, før nogen bekræfter: /kladder i Teams, eller \`npm run -s knowledge -- drafts\``,
    );
  if (problems.length) process.exitCode = 1;
};

const template: Task = async ({ knowledge, status, drafts }, [file, filled]) => {
  if (!file?.endsWith('.xlsx')) throw new BotError('USAGE_MISSING', { example: 'npm run -s knowledge -- template status.xlsx' });
  const { writeStatusWorkbook } = await import('../knowledge/readers/status-template.js');
  const lists = { actors: [...knowledge.actors.keys()], documents: [...knowledge.documents.keys()] };
  // Never over a workbook that somebody has filled in.
  await writeFile(file, await writeStatusWorkbook(lists, filled === 'filled' ? status : [], drafts), { flag: 'wx' }).catch(
    (cause: NodeJS.ErrnoException) => {
      throw cause.code === 'EEXIST' ? new BotError('FILE_EXISTS', { file }, cause) : cause;
    },
  );
  console.log(`${file} er skrevet. Udfyld arkene Anbefalinger og Status, og læg filen i mappen med viden.`);
  if (drafts.length)
    console.log(
      `Arket Kladder viser ${count(drafts.length, 'status', 'statusser')}, der er aflæst af overstregninger: bekræft dem, der kan, med /kladder, og skriv de andre i arket Status, når du har set efter i kilden.`,
    );
};

const tasks: Readonly<Record<string, Task>> = { check, template };

const soon = 'Tjenesten gør det nu, eller når den starter; `refresh` og `versions` viser, hvad der kom ud af det.';
/** Hash of the change that was shown. */
function seenOf({ waiting }: History, [code = '']: readonly string[]): string {
  if (!waiting) throw new BotError('NOTHING_WAITS');
  if (!isCode(code, waiting.hash)) throw new BotError('CHANGE_NOT_SEEN');
  return waiting.hash;
}
const decisions: Readonly<Record<string, Decision>> = {
  refresh: ({ waiting }) => ({
    says: `${waiting ? changeText(waiting) : 'Intet venter.'}\nDer ses efter i mapperne nu: kør \`refresh\` igen om lidt for at se det, der er kommet.`,
    order: { kind: 'look' },
  }),
  approve: (history, args) => ({ says: `Bedt om at godkende. ${soon}`, order: { kind: 'approve', hash: seenOf(history, args) } }),
  reject: (history, args) => ({
    says: `Bedt om at afvise, indtil mapperne ændres igen. ${soon}`,
    order: { kind: 'reject', hash: seenOf(history, args) },
  }),
  versions: ({ versions, serving }) => ({ says: versionsText(versions, serving) }),
  rollback({ versions, serving }, [number]) {
    if (number === undefined) throw new BotError('USAGE_MISSING', { example: 'npm run -s knowledge -- rollback 41' });
    const found = versions.find((version) => String(version.number) === number);
    if (!found) throw new BotError('NO_SUCH_VERSION', { number });
    if (found.number === serving) return { says: `Version ${number} svarer allerede.` };
    return { says: `Bedt om at gå tilbage til version ${number}. ${soon}`, order: { kind: 'rollBack', number: found.number } };
  },
  async drafts(_history, _args, serves) {
    const { drafts, knowledge } = await serves();
    return { says: draftsText(drafts, knowledge) };
  },
  async confirm(_history, codes, serves) {
    const { drafts, knowledge } = await serves();
    const chosen = draftsToConfirm(drafts, codes);
    const named = chosen
      .map((one) => draftRow(one, knowledge, 'da'))
      .flatMap(({ name, lines }) => [name, ...lines.map((line) => `    ${line}`)]);
    return {
      says: ['Bedt om at bekræfte:', ...named, `${soon} Der svares ikke ud fra det, før ændringen er godkendt.`].join('\n'),
      order: { kind: 'confirm', drafts: chosen.map(({ draft }) => draft.hash) },
    };
  },
};

async function decide(decision: Decision, args: readonly string[]): Promise<void> {
  const folder = join(readConfig(process.env).dataDir, 'knowledge');
  const history = await readHistory(folder);
  if (typeof history === 'string') throw new BotError('NEVER_SERVED', { folder });
  const { versions, serving } = history;
  const serves = async () =>
    buildKnowledge((await readSnapshot(folder, versions.find(({ number }) => number === serving)?.hash ?? '')).files);
  const { says, order } = await decision(history, args, serves);
  if (order) await putOrder(folder, order, new Date());
  console.log(says);
}

const own = <T>(table: Readonly<Record<string, T>>, name: string): T | undefined => (Object.hasOwn(table, name) ? table[name] : undefined);

const [task = 'check', ...args] = process.argv.slice(2);
try {
  const [decision, run] = [own(decisions, task), own(tasks, task)];
  if (decision) await decide(decision, args);
  else if (run) {
    const { knowledgeDirs } = readConfig(process.env);
    const built = await inspect(knowledgeDirs, join(root, 'knowledge'));
    const none = built.knowledge.passages.size === 0;
    // What was refused is told before that nothing is left.
    if (!none || run === check) await run(built, args);
    if (none) throw empty(knowledgeDirs);
  } else throw new Error(`"${task}" findes ikke. Skriv: npm run -s knowledge -- ${Object.keys({ ...tasks, ...decisions }).join('|')}`);
} catch (error) {
  console.error(error instanceof BotError ? `${error.da.what} ${error.da.next}` : error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
