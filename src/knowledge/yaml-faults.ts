// What is wrong in a YAML file, and what mends it, in Danish: it is read by whoever keeps the folder.
import type { z } from 'zod';

export interface Fault {
  readonly reason: string;
  readonly mend: string;
}

// ── It cannot be read as YAML ──────────────────────────────────────────────────────────────────────────────

/** js-yaml's own words, in the order they are looked for. */
const syntax: readonly (readonly [says: RegExp, what: string, mend: string])[] = [
  [/tab characters/, 'linjen er rykket ind med tabulator', 'Brug mellemrum i stedet for tabulator.'],
  [/duplicat\w* (?:mapping )?key/, 'feltet står to gange', 'Slet den ene linje, eller saml de to.'],
  [/quoted scalar/, 'et anførselstegn er ikke lukket', 'Slut værdien med samme anførselstegn, som den begynder med.'],
  [
    /alias|anchor/,
    'tegnene & og * er brugt som henvisninger (alias), og for mange eller forkert',
    'Skriv værdien helt ud, eller sæt den i anførselstegn, hvis den begynder med & eller *.',
  ],
  [/\btag\b|%TAG/, 'en værdi begynder med !', 'Fjern udråbstegnet, eller sæt værdien i anførselstegn.'],
  [/flow collection|missed comma/, 'en parentes er ikke lukket, eller et komma mangler', 'Luk med ] eller }, og sæt komma mellem værdierne.'],
  [/maxDepth/, 'der er for mange niveauer inden i hinanden', 'Skriv det fladere, som i eksemplet i docs/admin.md.'],
  [/non-printable/, 'linjen rummer usynlige tegn', 'Skriv linjen om i hånden i stedet for at indsætte den.'],
  [
    /indentation|multiline key|mapping|key-value/,
    'indrykningen eller et kolon er forkert',
    'Ryk felter på samme niveau lige langt ind, og sæt anførselstegn om en værdi, der rummer kolon.',
  ],
];

export function syntaxFault(says: string): Fault {
  const [, what, mend] = syntax.find(([pattern]) => pattern.test(says)) ?? [
    undefined,
    'linjen kan ikke læses',
    'Se efter indrykning, kolon og anførselstegn på linjen og den før.',
  ];
  return { reason: `ikke gyldig YAML: ${what}`, mend };
}

// ── It can, and holds something else than it should ────────────────────────────────────────────────────────

type Issue = z.core.$ZodRawIssue | z.core.$ZodIssue;
const isMissing = ({ input }: Issue): boolean => input === undefined || input === null;

/** By what zod expected. */
const shapes: Readonly<Record<string, readonly [what: string, mend: string]>> = {
  string: ['skal være tekst', 'Skriv det som tekst, om nødvendigt i anførselstegn.'],
  array: ['skal være en liste', 'Skriv en liste: [A, B], eller hvert punkt på sin linje med "- " foran.'],
  object: ['skal være felter med hver sin værdi', 'Skriv felterne som i eksemplet i docs/admin.md.'],
  either: ['skal være tekst eller et tal', 'Skriv én værdi, om nødvendigt i anførselstegn.'],
};
const missing: readonly [what: string, mend: string] = ['mangler', 'Tilføj det; docs/admin.md viser, hvordan.'];
const unusable: readonly [what: string, mend: string] = ['kan ikke bruges', 'Sammenlign med eksemplet i docs/admin.md.'];
const empty: readonly [what: string, mend: string] = ['er tomt', 'Skriv noget, eller slet linjen, hvis den kan undværes.'];

function wordsOf(issue: Issue): readonly [what: string, mend: string] {
  if (isMissing(issue)) return missing;
  if (issue.code === 'invalid_type') return shapes[issue.expected] ?? unusable;
  if (issue.code === 'invalid_union') return shapes['either'] ?? unusable;
  if (issue.code === 'invalid_value')
    return [`skal være en af disse: ${issue.values.map((value) => `"${String(value)}"`).join(', ')}`, 'Vælg en af dem.'];
  if (issue.code !== 'too_small') return unusable;
  const many = issue.origin === 'array' && Number(issue.minimum) > 1;
  return many ? [`skal have mindst ${issue.minimum} punkter`, 'Tilføj resten, eller slet linjen.'] : empty;
}

/** For zod: what a schema says itself goes before it. */
export const issueText = (issue: Issue): string => wordsOf(issue)[0];

const dates = /^(?:date|from|to|as_of|confirmed|valid_from|valid_to)$/;

export function shapeFault(issue: z.core.$ZodIssue): Fault {
  const { path, message } = issue;
  // A person counts from one.
  const where = path.map((step) => (typeof step === 'number' ? `nr. ${step + 1}` : String(step))).join(' › ');
  const [, mend] = wordsOf(issue);
  const own = issue.code === 'custom' || message !== issueText(issue);
  const mended = dates.test(String(path.at(-1))) ? 'Skriv et år, en måned eller en dag: 2008, 2017-11 eller 2007-11-06.' : own ? 'Ret det, som meldingen siger.' : mend;
  return { reason: `${where || 'filen'}: ${message}`, mend: mended };
}
