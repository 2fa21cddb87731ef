// `npm run -s knowledge -- check`: what is wrong in the knowledge folders, as file:line, reason, mend.
import { join } from 'node:path';
import { readConfig, root } from '../config.js';
import { BotError } from '../errors.js';
import { loadKnowledge } from '../knowledge/load.js';

const [task = 'check'] = process.argv.slice(2);
try {
  if (task !== 'check') throw new Error(`"${task}" is no task. Use: npm run -s knowledge -- check`);
  const { knowledge, questions } = await loadKnowledge(readConfig(process.env).knowledgeDirs, join(root, 'knowledge'));
  const findings = [...knowledge.findings, ...questions().flatMap((read) => read.findings)];
  const problems = findings.filter(({ level }) => level === 'problem');
  for (const { level, file, line, reason, mend } of findings) console.log(`${file}:${line ?? 1}: ${level}: ${reason}\n    ${mend}`);
  const { documents, passages, terms, recommendations, actors } = knowledge;
  console.log(
    `${documents.size} texts, ${passages.size} sections, ${terms.size} terms, ${recommendations.size} recommendations, ${actors.size} bodies; ${problems.length} problems, ${findings.length - problems.length} notices`,
  );
  if (problems.length) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof BotError || error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
