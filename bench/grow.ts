// A folder of any size out of the real one: its sentences recombined under its headings, with invented compounds strewn in.
// Real text of that size would repeat itself less; every engine gets the same.
import { fold } from '../src/language/fold.js';
import { stopWords } from '../src/language/stop-words.js';
import { tokens } from '../src/language/tokens.js';
import type { Knowledge } from '../src/model.js';
import type { KnowledgeFile } from '../src/knowledge/prepare.js';
import type { Corpus, Section } from './corpus.js';
import { chance } from './seeded.js';

/** Words of a section on average, invented compounds in each. */
const shape = { words: 127, spread: 60, invented: 3 } as const;
const sectionsOfFile = 50;

const count = (text: string): number => text.split(/\s+/).length;

/** `size`: sections. */
export function grow({ passages }: Knowledge, size: number, documents = Math.ceil(size / sectionsOfFile), seed = 1): Corpus {
  const { below, pick } = chance(seed);
  const perFile = Math.ceil(size / documents);
  const real = [...passages.values()];
  const sentences = real.flatMap(({ units }) => units.filter(({ kind }) => kind !== 'row').map(({ text }) => text));
  const headings = real.map(({ heading }) => heading);
  const words = sentences.flatMap((sentence) => tokens(sentence).map(({ surface }) => surface.toLowerCase()));
  const parts = [...new Set(words)].filter((word) => /^[a-zæøå]{4,10}$/.test(word) && !stopWords.has(fold(word)));
  const compound = () => `${pick(parts)}${pick(['', '', 's'])}${pick(parts)}`;

  const body = (): string => {
    const wanted = shape.words - shape.spread / 2 + below(shape.spread);
    const chosen: string[] = [];
    for (let held = 0; held < wanted;) {
      const sentence = pick(sentences);
      if (held + count(sentence) > wanted + shape.spread / 2) continue;
      chosen.push(sentence);
      held += count(sentence);
    }
    for (let made = 0; made < shape.invented; made += 1) {
      const at = below(chosen.length);
      const pieces = (chosen[at] ?? '').split(' ');
      pieces.splice(1 + below(pieces.length), 0, compound());
      chosen[at] = pieces.join(' ');
    }
    return chosen.join(' ');
  };

  const files: KnowledgeFile[] = [];
  const sections: Section[] = [];
  for (let from = 0; from < size; from += perFile) {
    const name = `grown-${String(from / perFile).padStart(5, '0')}`;
    const title = `${pick(headings)} ${compound()}`;
    const made = Array.from({ length: Math.min(perFile, size - from) }, (_, at) => ({
      id: `${name}#${at}`,
      heading: `${pick(headings)} ${compound()}`,
      text: body(),
    }));
    sections.push(...made);
    files.push({
      path: `documents/${name}.md`,
      text: `---\n${JSON.stringify({ title, kind: 'note', date: '2020-01' })}\n---\n\n${made.map(({ heading, text }) => `## ${heading}\n\n${text}\n`).join('\n')}`,
    });
  }
  return { files, sections };
}
