// Answer → what the conversation keeps of it: what a follow-up may point at.
import type { Answer, Request, Understood } from '../model.js';
import type { Remembered } from './follow-up.js';

export function remember(understood: Understood, answer: Answer): Remembered {
  const base = {
    request: { command: understood.command, args: understood.args },
    language: answer.language,
    subject: '',
    actors: [],
    options: answer.steps.map((step) => step.request),
  };
  return { ...base, ...about(understood.args, answer) };
}

function about(args: unknown, answer: Answer): Partial<Remembered> {
  switch (answer.kind) {
    case 'definition':
      return { subject: answer.term.name, term: answer.term.id, ...passage(answer.sources[0]?.passage) };
    case 'status':
      return {
        subject: answer.recommendation.title.da,
        recommendation: answer.recommendation.id,
        actors: [answer.cell.actor],
        ...passage(answer.cell.source.passage),
      };
    case 'status_all':
      return {
        subject: answer.recommendation.title.da,
        recommendation: answer.recommendation.id,
        options: answer.rows.map(({ actor }): Request => ({
          command: 'status',
          args: { recommendation: answer.recommendation.id, actor },
        })),
        ...passage(answer.source.passage),
      };
    case 'recommendation':
      return {
        subject: answer.recommendation.title.da,
        recommendation: answer.recommendation.id,
        ...passage(answer.recommendation.source.passage),
      };
    case 'region':
      return {
        actors: [answer.actor.id],
        options: answer.rows.map(({ recommendation }): Request => ({
          command: 'status',
          args: { recommendation, actor: answer.actor.id },
        })),
      };
    case 'passage': {
      const [first] = answer.hits;
      return {
        // The subject stays what it was: a chain of follow-ups is about one thing.
        subject: textOf(args, 'subject') || textOf(args, 'text') || (first?.passage.heading ?? ''),
        actors: listOf(args, 'actors'),
        ...(textOf(args, 'recommendation') && { recommendation: textOf(args, 'recommendation') }),
        // "nr. 2" is the second of the sections that were shown.
        options: answer.hits.map(({ passage: { id } }): Request => ({ command: 'section', args: { passage: id } })),
        ...passage(first?.passage.id),
      };
    }
    case 'results':
      return {
        subject: answer.query,
        options: answer.hits.map(({ passage: { id } }): Request => ({ command: 'section', args: { passage: id } })),
        ...passage(answer.hits[0]?.passage.id),
      };
    case 'list':
      return { options: answer.items.flatMap(({ request }) => request ?? []) };
    case 'document':
      return {
        subject: answer.document.title,
        options: answer.sections.map(({ id }): Request => ({ command: 'section', args: { passage: id } })),
      };
    case 'comparison':
      return { subject: answer.subject, ...passage(answer.columns[0]?.sources?.[0]?.passage) };
    case 'no_answer':
      return {
        subject: textOf(args, 'subject') || textOf(args, 'text'),
        actors: listOf(args, 'actors'),
        ...(textOf(args, 'recommendation') && { recommendation: textOf(args, 'recommendation') }),
        ...passage(answer.nearest?.id),
      };
    case 'clarify':
    case 'help':
    case 'about':
    case 'say':
    case 'change':
    case 'report':
      return {};
  }
}

const passage = (id: string | undefined): Partial<Remembered> => (id ? { passage: id } : {});
const field = (args: unknown, name: string): unknown =>
  typeof args === 'object' && args !== null ? (args as Record<string, unknown>)[name] : undefined;
const textOf = (args: unknown, name: string): string => {
  const value = field(args, name);
  return typeof value === 'string' ? value : '';
};
const listOf = (args: unknown, name: string): string[] => {
  const value = field(args, name);
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
};
