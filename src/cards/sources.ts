// Answer → the sources that it rests on, each once, in the order in which the card names them.
import type { Answer, Cited, Source } from '../model.js';
import { cited, passageSource } from './source-line.js';
import type { Scene } from './view.js';

export function sourcesOf(answer: Answer, { knowledge }: Scene): Cited[] {
  const lines = restsOn(answer).map((source) => cited(source, knowledge, answer.language));
  return [...new Map(lines.map((line) => [`${line.title}\n${line.text}`, line])).values()];
}

function restsOn(answer: Answer): readonly Source[] {
  switch (answer.kind) {
    case 'definition':
      return answer.sources;
    case 'status':
      return [answer.cell.source];
    case 'status_all':
      return [{ ...answer.source, voice: 'own_answer' }];
    case 'region':
      return [answer.source];
    case 'recommendation':
      return [answer.recommendation.source];
    case 'comparison':
      return answer.columns.flatMap(({ sources = [] }) => sources);
    case 'passage':
    case 'results':
      return answer.hits.map(({ passage }) => passageSource(passage));
    case 'list':
      return answer.source ? [answer.source] : [];
    case 'document':
      return [{ document: answer.document.id }];
    case 'clarify':
    case 'help':
    case 'about':
    case 'no_answer':
    case 'say':
    case 'change':
    case 'report':
      return [];
  }
}
