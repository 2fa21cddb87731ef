// `npm run -s search -- "garanti for husleje"`: ranked sections with their matched words.
// `--jsonl`: one query a line on standard input, one JSON line each on standard output. `--passages`: every indexed section.
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { readConfig, root } from '../config.js';
import { BotError } from '../errors.js';
import { loadKnowledge } from '../knowledge/load.js';
import { languageOf } from '../language/language-of.js';
import type { Hit, Knowledge, Passage } from '../model.js';
import { endWithReader } from './end-with-reader.js';

endWithReader();

const most = 10;
const textOf = ({ units }: Passage): string => units.map((unit) => unit.text).join('\n');
const titleOf = (knowledge: Knowledge, { document }: Passage): string => knowledge.documents.get(document)?.title ?? document;
const line = (value: object): void => void process.stdout.write(`${JSON.stringify(value)}\n`);

const find = (knowledge: Knowledge, query: string) =>
  knowledge.search({ text: query, language: languageOf(query, 'da', knowledge.english), limit: most });

const asJson = (knowledge: Knowledge, { passage, score, coverage }: Hit) => ({
  id: passage.id,
  document: titleOf(knowledge, passage),
  heading: passage.trail.join(' › '),
  text: textOf(passage),
  score: Number(score.toFixed(4)),
  coverage: Number(coverage.toFixed(3)),
});

function print(knowledge: Knowledge, query: string): void {
  const { hits, unknown, alsoSearched } = find(knowledge, query);
  if (alsoSearched.length) console.log(`søgte også efter: ${alsoSearched.join(', ')}`);
  if (unknown.length) console.log(`står ikke i teksterne: ${unknown.join(', ')}`);
  hits.forEach(({ passage, score, coverage, matched, missed, best }, index) => {
    console.log(`\n${index + 1}. ${passage.trail.join(' › ')}`);
    console.log(`   ${titleOf(knowledge, passage)} · ${score.toFixed(2)} · dækning ${Math.round(coverage * 100)} %`);
    console.log(`   fundet: ${matched.join(', ')}${missed.length ? ` · mangler: ${missed.join(', ')}` : ''}`);
    console.log(`   ${passage.units[best]?.text ?? ''}`);
  });
}

try {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { jsonl: { type: 'boolean' }, passages: { type: 'boolean' } },
  });
  const { knowledge } = await loadKnowledge(readConfig(process.env).knowledgeDirs, join(root, 'knowledge'));
  if (values.passages)
    for (const passage of knowledge.passages.values())
      line({ id: passage.id, document: titleOf(knowledge, passage), heading: passage.trail.join(' › '), text: textOf(passage) });
  else if (values.jsonl)
    for await (const query of createInterface({ input: process.stdin })) {
      if (!query.trim()) continue;
      const started = performance.now();
      const { hits } = find(knowledge, query);
      line({ query, ms: Number((performance.now() - started).toFixed(3)), hits: hits.map((hit) => asJson(knowledge, hit)) });
    }
  else if (positionals.length) print(knowledge, positionals.join(' '));
  else console.error('npm run -s search -- "garanti for husleje"');
} catch (error) {
  if (!(error instanceof BotError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
