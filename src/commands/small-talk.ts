// What is no question to the texts: greetings, thanks, somebody's own illness, and what the reading of a message found (a CPR number, nothing).
import { z } from 'zod';
import type { Knowledge, SmallTalk, Step } from '../model.js';
import { command } from './command.js';
import { help, overviewOf } from './parts/steps.js';

/** All but the one that the app itself says when something fails. */
const kinds = [
  'greeting',
  'thanks',
  'medical',
  'cpr',
  'empty',
  'too_long',
  'attachment',
  'welcome',
  'welcome_team',
] as const satisfies readonly SmallTalk[];
const args = z.object({ what: z.enum(kinds) });

const symptom = `ondt|smerte\\w*|feber|syg|kvalme|svimmel\\w*|hoster?|udslæt|blødning|bløder|hovedpine|mavepine|brystsmerter|knude|symptom\\w*|forkølet|allerg\\w*|pain|hurts?|aches?|fever|sick|ill|nausea|dizzy|cough\\w*|rash|bleeding|headache|stomach ache|lump|symptoms?`;
const own = `jeg|mig|min|mit|mine|vores|my|me|i have|i am|i'm|i've|our|søn|datter|barn|mor|far|mand|kone|son|daughter|child|mother|father|husband|wife`;
const patterns: readonly (readonly [(typeof kinds)[number], RegExp])[] = [
  [
    'greeting',
    /^(?:hej|hejsa|hallo|goddag|god (?:morgen|dag|aften)|dav|davs|halløj|hi|hello|hey|good (?:morning|evening|afternoon))(?: (?:igen|bot|alle|there|again|med dig|med jer))?[!.,?\s]*$/i,
  ],
  [
    'thanks',
    /^(?:(?:farvel|hej hej|vi ses|goodbye|bye|see you|(?:mange |tusind )?tak(?: skal du have| for (?:hjælpen|svaret|det))?)|thanks?(?: you)?(?: (?:so much|a lot|very much))?|super|perfekt|fint|great|perfect)[!.,\s]*$/i,
  ],
  [
    'medical',
    new RegExp(
      `(?<!\\p{L})(?:${own})(?!\\p{L}).{0,60}(?<!\\p{L})(?:${symptom})(?!\\p{L})|(?<!\\p{L})(?:har ondt|hjertestop|ambulance|heart attack|hvilken medicin|how many pills|panodil|ibuprofen|penicillin|antibiotika|antibiotics|recept på|a prescription for)(?!\\p{L})`,
      'iu',
    ),
  ],
  [
    'medical',
    /(?<!\p{L})(?:book|bestil\w*|bestille|reserver\w*|make)(?!\p{L}).{0,40}(?<!\p{L})(?:tid|lægetid|appointment|konsultation|consultation)(?!\p{L})/iu,
  ],
  [
    'medical',
    /(?<!\p{L})(?:er|am|is)\s+(?:jeg|min \p{L}+|my \p{L}+)\s+(?:syg|sick|ill)(?!\p{L})|(?<!\p{L})(?:skal jeg|should i|can i|må jeg)\s+(?:tage|take|gå til lægen|see a doctor|ringe til lægen|call a doctor)/iu,
  ],
];

export const smallTalk = command<z.infer<typeof args>>({
  name: 'say',
  args,
  recognise({ text }) {
    const found = patterns.find(([, pattern]) => pattern.test(text));
    return found && { what: found[0] };
  },
  answer: ({ what }, { knowledge }) => ({
    body: { kind: 'say', what },
    steps: silent.has(what) ? [] : [...examples(knowledge), ...(what === 'welcome' ? [] : [help])],
  }),
});

const silent: ReadonlySet<SmallTalk> = new Set(['medical', 'cpr', 'welcome_team']);

/** The way in for somebody who has not asked anything yet: a term, a status, an overview that this knowledge has. */
function examples({ terms, recommendations, actors }: Knowledge): Step[] {
  const [term] = [terms.get('licensklinik'), ...terms.values()].filter((one) => one !== undefined);
  const [recommendation] = [recommendations.get('5b'), ...recommendations.values()].filter((one) => one !== undefined);
  const cell = recommendation?.cells.find(({ actor }) => actor === 'region-syddanmark') ?? recommendation?.cells[0];
  const region = cell && actors.get(cell.actor);
  return [
    ...(term
      ? [{ label: { key: 'what_means' as const, name: term.name.toLowerCase() }, request: { command: 'term', args: { term: term.id } } }]
      : []),
    ...(recommendation && region
      ? [
          {
            label: { key: 'status_of' as const, name: `${recommendation.id} · ${region.name}` },
            request: { command: 'status', args: { recommendation: recommendation.id, actor: region.id } },
          },
          overviewOf(region),
        ]
      : []),
  ];
}
