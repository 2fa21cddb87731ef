// What a word means, and whether the sources say so.
import { z } from 'zod';
import { command } from './command.js';
import { noAnswer } from './parts/no-answer.js';
import { allTerms, compareWith, showSection, whatMeans } from './parts/steps.js';

const args = z.object({ term: z.string().optional(), typed: z.string().optional() });

export const term = command<z.infer<typeof args>>({
  name: 'term',
  slash: { da: 'begreb', en: 'term' },
  also: ['ordbog', 'glossary', 'define', 'definer'],
  bare: true,
  summary: { da: 'Hvad et ord betyder i kilderne', en: 'What a word means in the sources' },
  example: { da: '/begreb licensklinik', en: '/term licence clinic' },
  args,
  typed: (words, question) => ({ term: question.terms[0], ...(words && { typed: words }) }),
  recognise(question, knowledge) {
    const [id] = question.terms;
    if (!id || question.recommendations.length || question.subject !== undefined || (question.asks.has('status') && question.actors.length))
      return undefined;
    const found = knowledge.terms.get(id);
    if (!found) return undefined;
    // A region in the question must be the term's own: another region's "sårbare områder" would be another matter.
    // A figure or a date is better shown in its sentence; who did a thing and why is more than what the thing is.
    if (question.asks.has('figure') || /^(?:hvem(?! er)|who(?! is)|hvorfor|why)(?!\p{L})/iu.test(question.text)) return undefined;
    const own = [found.name, found.en, found.definition, ...found.points, ...found.synonyms].join('\n');
    if (
      !question.actors.every(
        (actor) => actor === found.region || knowledge.names(own).some(({ entity, surface }) => entity.id === actor && surface.length > 4),
      )
    )
      return undefined;
    if (question.terms.length > 1) {
      // Two names where one lies in the other's entry ask about the first ("Task force i Psykiatri").
      const others = question.terms.slice(1).every((other) => knowledge.share(knowledge.terms.get(other)?.name ?? '', 'da', own) > 0.9);
      if (!others) return undefined;
    }
    if (!question.residue.length) return { term: id };
    // Who holds a post there, what the things are called: the entry tells what the word means, not that.
    if (/^(?:hvem|who|hvad hedder|navnet? på|what (?:are|is) the names?|names? of)(?!\p{L})/iu.test(question.text)) return undefined;
    // Words beside the name: the entry answers only where it holds them all.
    return knowledge.share(question.rest, question.language, own) >= 0.95 && !question.asks.has('place') ? { term: id } : undefined;
  },
  answer({ term: id, typed }, { knowledge }) {
    const found = id === undefined ? undefined : knowledge.terms.get(id);
    if (found)
      return {
        body: { kind: 'definition', term: found, sources: found.sources },
        steps: [
          ...showSection(found.sources[0]),
          ...found.related.slice(0, 1).flatMap((other) => compareWith(knowledge, found.id, other)),
          ...found.related.slice(1, 3).flatMap((other) => whatMeans(knowledge, other)),
        ],
      };
    const near = typed ? knowledge.like(typed) : [];
    if (typed && !near.length) return noAnswer(knowledge, { kind: 'words_missing', words: [typed] });
    const offered = near.length ? near : [...knowledge.terms.keys()].slice(0, 3);
    return {
      body: { kind: 'clarify', about: 'term' },
      steps: [
        ...offered.slice(0, 3).flatMap((other) => ({
          label: { name: knowledge.terms.get(other)?.name ?? other },
          request: { command: 'term', args: { term: other } },
        })),
        allTerms,
      ],
    };
  },
});
