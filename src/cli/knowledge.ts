// `npm run -s knowledge -- check`: what is wrong in the knowledge folders, as file:line, reason, mend.
// `npm run -s knowledge -- template status.xlsx`: a workbook for the status of recommendations; with `filled`, holding those of today.
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readConfig, root } from '../config.js';
import { BotError } from '../errors.js';
import type { Built } from '../knowledge/build.js';
import { loadKnowledge } from '../knowledge/load.js';

type Task = (built: Built, args: readonly string[]) => void | Promise<void>;

const check: Task = ({ knowledge, questions, drafts }) => {
  const findings = [...knowledge.findings, ...questions().flatMap((read) => read.findings)];
  const problems = findings.filter(({ level }) => level === 'problem');
  for (const { level, file, line, reason, mend } of findings) console.log(`${file}:${line ?? 1}: ${level}: ${reason}\n    ${mend}`);
  const { documents, passages, terms, recommendations, actors } = knowledge;
  console.log(
    `${documents.size} texts, ${passages.size} sections, ${terms.size} terms, ${recommendations.size} recommendations, ${actors.size} bodies; ${problems.length} problems, ${findings.length - problems.length} notices`,
  );
  if (drafts.length)
    console.log(`${drafts.length} statuses were read from strike-through; they are not answered from until somebody confirms them`);
  if (problems.length) process.exitCode = 1;
};

const template: Task = async ({ knowledge, status }, [file, filled]) => {
  if (!file?.endsWith('.xlsx')) throw new BotError('USAGE_MISSING', { example: 'npm run -s knowledge -- template status.xlsx' });
  const { writeStatusWorkbook } = await import('../knowledge/readers/status-template.js');
  const lists = { actors: [...knowledge.actors.keys()], documents: [...knowledge.documents.keys()] };
  // Never over a workbook that somebody has filled in.
  await writeFile(file, await writeStatusWorkbook(lists, filled === 'filled' ? status : []), { flag: 'wx' }).catch(
    (cause: NodeJS.ErrnoException) => {
      throw cause.code === 'EEXIST' ? new BotError('FILE_EXISTS', { file }, cause) : cause;
    },
  );
  console.log(`${file} er skrevet. Udfyld arkene Anbefalinger og Status, og læg filen i mappen med viden.`);
};

const tasks: Readonly<Record<string, Task>> = { check, template };

const [task = 'check', ...args] = process.argv.slice(2);
try {
  const run = Object.hasOwn(tasks, task) ? tasks[task] : undefined;
  if (!run) throw new Error(`"${task}" is no task. Use: npm run -s knowledge -- ${Object.keys(tasks).join('|')}`);
  await run(await loadKnowledge(readConfig(process.env).knowledgeDirs, join(root, 'knowledge')), args);
} catch (error) {
  console.error(error instanceof BotError || error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
