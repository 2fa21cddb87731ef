// What the bot can do, and what it knows.
import { z } from 'zod';
import type { HelpLine } from '../model.js';
import { command, type AnyCommand } from './command.js';
import { newestDate } from './parts/no-answer.js';
import { allRecommendations, allSources, allTerms, help as helpStep } from './parts/steps.js';

const none = z.object({}) as z.ZodType<Record<string, never>>;

/** Made from the command table, so that it can never tell of a command that is not there. */
export const helpFor = (commands: () => readonly AnyCommand[]) =>
  command<Record<string, never>>({
    name: 'help',
    slash: { da: 'hjælp', en: 'help' },
    also: ['hjaelp', '?'],
    bare: true,
    summary: { da: 'Hvad du kan spørge om', en: 'What you can ask' },
    example: { da: '/hjælp', en: '/help' },
    args: none,
    typed: () => ({}),
    recognise: ({ text }) =>
      /^(?:hjælp|hjaelp|help|hvad kan (?:du|jeg)(?: .{0,30})?|what can (?:you|i)(?: .{0,30})?|how does this work|hvordan virker (?:du|det|den|botten))[?!. ]*$/i.test(
        text,
      )
        ? {}
        : undefined,
    answer: () => ({
      body: {
        kind: 'help',
        commands: commands().flatMap(({ slash, summary, example }): HelpLine[] =>
          slash && summary && example ? [{ slash, summary, example }] : [],
        ),
      },
      steps: [allRecommendations, allTerms, allSources],
    }),
  });

export const about = command<Record<string, never>>({
  name: 'about',
  slash: { da: 'om', en: 'about' },
  summary: {
    da: 'Hvad botten ved, hvor gammelt det er, og hvad den ikke gør',
    en: 'What the bot knows, how old it is, and what it does not do',
  },
  example: { da: '/om', en: '/about' },
  args: none,
  typed: () => ({}),
  recognise: ({ text }) =>
    /^(?:om|about|hvem er du|who are you|what are you|hvad er du(?: for en)?)[?!. ]*$/i.test(text) ? {} : undefined,
  answer(_args, { knowledge }) {
    const newest = newestDate(knowledge);
    return {
      body: {
        kind: 'about',
        documents: knowledge.texts,
        passages: knowledge.passages.size,
        terms: knowledge.terms.size,
        recommendations: knowledge.recommendations.size,
        ...(newest && { newest }),
        version: knowledge.version,
      },
      steps: [allSources, helpStep],
    };
  },
});
