// What is no question to the texts: greetings, thanks, a CPR number, somebody's own illness.
import { z } from 'zod';
import type { SmallTalk } from '../model.js';
import { command } from './command.js';

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
] as const satisfies readonly SmallTalk[];
const args = z.object({ what: z.enum(kinds) });

const symptom = `ondt|smerte\\w*|feber|syg|kvalme|svimmel\\w*|hoster?|udslæt|blødning|bløder|hovedpine|mavepine|brystsmerter|knude|symptom\\w*|forkølet|allerg\\w*|pain|hurts?|aches?|fever|sick|ill|nausea|dizzy|cough\\w*|rash|bleeding|headache|stomach ache|lump|symptoms?`;
const own = `jeg|mig|min|mit|mine|vores|my|me|i have|i am|i'm|i've|our|søn|datter|barn|mor|far|mand|kone|son|daughter|child|mother|father|husband|wife`;
const patterns: readonly (readonly [(typeof kinds)[number], RegExp])[] = [
  // Day, month, two digits of the year and four more: no number of the field looks so.
  ['cpr', /(?<!\d)(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[-\s]?\d{4}(?!\d)/],
  [
    'greeting',
    /^(?:hej|hejsa|hallo|goddag|god (?:morgen|dag|aften)|dav|davs|halløj|hi|hello|hey|good (?:morning|evening|afternoon))(?: (?:igen|bot|alle|there|again|med dig|med jer))?[!.,?\s]*$/i,
  ],
  [
    'thanks',
    /^(?:(?:mange |tusind )?tak(?: skal du have| for (?:hjælpen|svaret|det))?|thanks?(?: you)?(?: (?:so much|a lot|very much))?|super|perfekt|fint|great|perfect)[!.,\s]*$/i,
  ],
  [
    'medical',
    new RegExp(
      `(?<!\\p{L})(?:${own})(?!\\p{L}).{0,60}(?<!\\p{L})(?:${symptom})(?!\\p{L})|(?<!\\p{L})(?:har ondt|hjertestop|ambulance|heart attack|hvilken medicin|how many pills|panodil|ibuprofen|penicillin)(?!\\p{L})`,
      'iu',
    ),
  ],
  [
    'medical',
    /(?<!\p{L})(?:book|bestil\w*|bestille|reserver\w*|make)(?!\p{L}).{0,40}(?<!\p{L})(?:tid|lægetid|appointment|konsultation|consultation)(?!\p{L})/iu,
  ],
  [
    'medical',
    /(?<!\p{L})(?:er|am|is)\s+(?:jeg|i|min \p{L}+|my \p{L}+)\s+(?:syg|sick|ill)(?!\p{L})|(?<!\p{L})(?:skal jeg|should i|can i|må jeg)\s+(?:tage|take|gå til lægen|see a doctor|ringe til lægen|call a doctor)/iu,
  ],
];

export const smallTalk = command<z.infer<typeof args>>({
  name: 'say',
  args,
  recognise({ text }) {
    const found = patterns.find(([, pattern]) => pattern.test(text));
    return found && { what: found[0] };
  },
  answer: ({ what }) => ({ body: { kind: 'say', what }, steps: what === 'medical' || what === 'cpr' ? [] : examples.map((step) => step) }),
});

/** The way in for somebody who has not asked anything yet. */
const examples = [
  { label: { name: 'Licensklinik' }, request: { command: 'term', args: { term: 'licensklinik' } } },
  { label: { name: '5b · Region Syddanmark' }, request: { command: 'status', args: { recommendation: '5b', actor: 'region-syddanmark' } } },
  { label: { key: 'help' as const }, request: { command: 'help', args: {} } },
];
