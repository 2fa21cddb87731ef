// Buttons that several commands offer. Each says by itself what it opens: read aloud, or in a message, it has no card around it.
import type { Actor, Knowledge, Passage, Source, Step } from '../../model.js';

export const showSection = (source: Source | undefined): Step[] =>
  source?.passage ? [{ label: { key: 'show_section' }, request: { command: 'section', args: { passage: source.passage } } }] : [];

/** A choice among sections: named by its heading and the one above. */
export const thisSection = ({ id, trail }: Passage): Step => ({
  label: { name: trail.slice(-2).join(' › ') },
  request: { command: 'section', args: { passage: id } },
});

export const showDocument = (passage: Passage): Step => ({
  label: { key: 'show_document' },
  request: { command: 'document', args: { document: passage.document } },
});

export const allRegions = (recommendation: string): Step => ({
  label: { key: 'all_regions' },
  request: { command: 'status', args: { recommendation } },
});

export const whatIsAsked = (recommendation: string): Step => ({
  label: { key: 'what_is_asked' },
  request: { command: 'recommendation', args: { recommendation } },
});

/** Clients do not wrap a button, and on a phone there is room for some thirty characters. */
const brief = (name: string): string => name.replace(/^Region /, '').replace(/\s*\([^()]*\)$/, '');

export const otherPoints = (knowledge: Knowledge, actor: string): Step => ({
  label: { key: 'other_points', name: brief(knowledge.actors.get(actor)?.name ?? actor) },
  request: { command: 'region', args: { actor } },
});

export const allRecommendations: Step = {
  label: { key: 'all_recommendations' },
  request: { command: 'list', args: { of: 'recommendations' } },
};
export const allTerms: Step = { label: { key: 'all_terms' }, request: { command: 'list', args: { of: 'terms' } } };
export const allSources: Step = { label: { key: 'all_sources' }, request: { command: 'sources', args: {} } };
export const help: Step = { label: { key: 'help' }, request: { command: 'help', args: {} } };

export const whatMeans = (knowledge: Knowledge, id: string): Step[] => {
  const term = knowledge.terms.get(id);
  return term ? [{ label: { key: 'what_means', name: brief(term.name) }, request: { command: 'term', args: { term: id } } }] : [];
};
export const compareWith = (knowledge: Knowledge, id: string, other: string): Step[] => {
  const term = knowledge.terms.get(other);
  return term
    ? [{ label: { key: 'compare_with', name: brief(term.name) }, request: { command: 'compare', args: { terms: [id, other] } } }]
    : [];
};
export const overviewOf = ({ id, name }: Actor): Step => ({
  label: { key: 'overview_of', name },
  request: { command: 'region', args: { actor: id } },
});
