// Overviews: the recommendations, the terms, the texts.
import { z } from 'zod';
import type { Knowledge, Language, StatusValue } from '../model.js';
import { command, type Told } from './command.js';
import { help } from './parts/steps.js';

export const sources = command<Record<string, never>>({
  name: 'sources',
  slash: { da: 'kilder', en: 'sources' },
  bare: true,
  summary: { da: 'Teksterne, som botten svarer ud fra', en: 'The texts that the bot answers from' },
  example: { da: '/kilder', en: '/sources' },
  args: z.object({}),
  typed: () => ({}),
  recognise: ({ text }) =>
    /^(?:hvilke|hvad er|vis|list|show|which|what)\b.{0,30}\b(?:kilder(?:ne)?|tekster(?:ne)?|dokumenter(?:ne)?|sources|texts|documents)\b.{0,30}$/i.test(
      text,
    )
      ? {}
      : undefined,
  answer: (_args, { knowledge }): Told => ({
    body: {
      kind: 'list',
      of: 'documents',
      items: [...knowledge.documents.values()].map((document) => ({
        title: document.title,
        detail: document.id,
        request: { command: 'document', args: { document: document.id } },
      })),
      total: knowledge.documents.size,
    },
    steps: [help],
  }),
});

const listArgs = z.object({
  of: z.enum(['recommendations', 'terms', 'status']),
  from: z.number().int().min(0).default(0),
  status: z.string().optional(),
  actor: z.string().optional(),
});
type ListArgs = z.infer<typeof listArgs>;
const page = 20;

const statusAsked: readonly (readonly [StatusValue, RegExp])[] = [
  ['full', /\b(?:fuldt|fuld|helt|fully|full)\b.{0,12}\bimpl/i],
  ['partial', /\b(?:delvist|delvis|partly|partially)\b.{0,12}\bimpl/i],
  ['not_started', /\b(?:ikke|not)\s+(?:igangsat|påbegyndt|startet|started|begun)\b/i],
  ['started', /\b(?:påbegyndt|igangsat|startet|started|begun)\b/i],
  ['unreadable', /\b(?:ikke kan aflæses|kan ikke aflæses|ulæselig\w*|unreadable|cannot be read)\b/i],
];

export const list = command<ListArgs>({
  name: 'list',
  args: listArgs,
  recognise({ text, content, recommendations, actors, asks }) {
    if (recommendations.length) return undefined;
    const status = statusAsked.find(([, pattern]) => pattern.test(text))?.[0];
    if (status && asks.has('list')) return { of: 'status', from: 0, status, ...(actors[0] && { actor: actors[0] }) };
    if (actors.length || content.length) return undefined;
    if (/\banbefalinger\w*|\brecommendations\b|\bpunkter(?:ne)?\b/i.test(text)) return { of: 'recommendations', from: 0 };
    return /\bbegreber(?:ne)?\b|\bordliste\w*|\bglossary\b|\bterms\b/i.test(text) ? { of: 'terms', from: 0 } : undefined;
  },
  answer({ of, from, status, actor }, { knowledge, language }): Told {
    const items = of === 'status' ? cellsWith(knowledge, status, actor) : itemsOf[of](knowledge, language);
    const rest = items.length - from - page;
    const [first] = knowledge.order;
    const source = of === 'terms' ? undefined : knowledge.recommendations.get(first ?? '')?.source;
    return {
      body: {
        kind: 'list',
        of,
        items: items.slice(from, from + page),
        total: items.length,
        ...(of === 'status' && status && { title: status }),
        ...(source && { source: { document: source.document } }),
      },
      steps:
        rest > 0
          ? [
              {
                label: { key: 'next_hit', name: String(rest) },
                request: { command: 'list', args: { of, from: from + page, ...(status && { status }), ...(actor && { actor }) } },
              },
            ]
          : [],
    };
  },
});

type Items = Extract<Told['body'], { kind: 'list' }>['items'];
const itemsOf: Readonly<Record<'recommendations' | 'terms', (knowledge: Knowledge, language: Language) => Items>> = {
  recommendations: ({ order, recommendations }, language) =>
    order.flatMap((id) => {
      const found = recommendations.get(id);
      return found ? [{ title: `${id} · ${found.title[language]}`, request: { command: 'status', args: { recommendation: id } } }] : [];
    }),
  terms: ({ terms }) =>
    [...terms.values()]
      .sort((a, b) => a.name.localeCompare(b.name, 'da'))
      .map(({ id, name, en }) => ({ title: name, detail: en, request: { command: 'term', args: { term: id } } })),
};

/** Cells that carry a marking; only markings that can be read are known, and the card says so. */
const cellsWith = ({ order, recommendations, actors }: Knowledge, status: string | undefined, actor: string | undefined): Items =>
  order.flatMap((id) =>
    (recommendations.get(id)?.cells ?? []).flatMap((cell) => {
      const markings = cell.markings.filter((marking) => marking.status === status);
      if (!markings.length || (actor && cell.actor !== actor)) return [];
      return [
        {
          title: `${id} · ${actors.get(cell.actor)?.name ?? cell.actor}`,
          markings,
          request: { command: 'status', args: { recommendation: id, actor: cell.actor } },
        },
      ];
    }),
  );
