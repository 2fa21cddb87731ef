// What a recommendation says and what the regions were asked.
import { z } from 'zod';
import { command } from './command.js';
import { noAnswer } from './parts/no-answer.js';
import { allRegions, showSection } from './parts/steps.js';
import { recommendationFor } from './parts/topic.js';
import { variantsOf } from './parts/variants.js';

const args = z.object({ recommendation: z.string().optional() });

/** "Hvilken anbefaling handler om vagtordningen": the number is what is asked for. */
const asksForNumber = /\b(?:hvilken|hvilket|which|what)\s+(?:anbefaling|punkt|recommendation|point)\b/i;

export const recommendation = command<z.infer<typeof args>>({
  name: 'recommendation',
  slash: { da: 'anbefaling', en: 'recommendation' },
  bare: true,
  summary: { da: 'Hvad en anbefaling går ud på, og hvad der spørges om', en: 'What a recommendation says and what is asked' },
  example: { da: '/anbefaling 9', en: '/recommendation 9' },
  args,
  // With a region or a word of status it is a question of status.
  typed: (_words, question, knowledge) =>
    question.actors.length || question.asks.has('status')
      ? undefined
      : { recommendation: question.recommendations[0]?.id ?? recommendationFor(question, knowledge) },
  recognise(question, knowledge) {
    const [ref] = question.recommendations;
    if (!ref && asksForNumber.test(question.text)) {
      const id = recommendationFor(question, knowledge);
      return id === undefined ? undefined : { recommendation: id };
    }
    if (!ref || question.actors.length || question.subject || !question.asks.has('recommendation') || question.asks.has('status'))
      return undefined;
    if (question.content.length && knowledge.recommendations.has(ref.id)) {
      const { hits } = knowledge.search({ text: question.rest, language: question.language, recommendation: ref.id, limit: 1 });
      const title = knowledge.recommendations.get(ref.id)?.title;
      const repeats = title ? knowledge.share(question.rest, question.language, `${title.da} ${title.en}`) > 0.7 : false;
      if (!repeats && (hits[0]?.bestCoverage ?? 0) >= 0.5) return undefined;
    }
    return { recommendation: ref.id };
  },
  answer({ recommendation: id }, { knowledge, language }) {
    if (id === undefined)
      return {
        body: { kind: 'clarify', about: 'recommendation' },
        steps: knowledge.order.map((other) => ({
          label: { name: `${other} · ${knowledge.recommendations.get(other)?.title[language] ?? ''}` },
          request: { command: 'recommendation', args: { recommendation: other } },
        })),
      };
    const variants = variantsOf(knowledge, id);
    const found =
      knowledge.recommendations.get(id) ?? (variants.length === 1 ? knowledge.recommendations.get(variants[0] ?? '') : undefined);
    if (found)
      return { body: { kind: 'recommendation', recommendation: found }, steps: [allRegions(found.id), ...showSection(found.source)] };
    if (variants.length)
      return {
        body: { kind: 'clarify', about: 'variant', name: id },
        steps: variants.map((other) => ({
          label: { name: `${other} · ${knowledge.recommendations.get(other)?.title[language] ?? ''}` },
          request: { command: 'recommendation', args: { recommendation: other } },
        })),
      };
    return noAnswer(knowledge, { kind: 'no_such_recommendation', id, known: knowledge.order });
  },
});
