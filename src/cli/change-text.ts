// A change and the versions as an admin reads them in a terminal, in Danish.
import type { Change, Marking, Version } from '../model.js';
import { waitReasons } from '../cards/admin-labels.js';
import { momentText } from '../cards/dates.js';
import { statusLabels } from '../cards/labels.js';
import { counted } from '../cards/phrases.js';

/** What a person writes of a hash to say what was shown: of what stands beside it none is the same. */
export const codeOf = (hash: string): string => hash.slice(0, 6);
export const isCode = (code: string, hash: string): boolean => code.length >= 6 && hash.startsWith(code);

const markedAs = ({ status, text }: Marking): string => text ?? (status === 'other' ? '?' : statusLabels[status].da);
const marked = (markings: readonly Marking[]): string => markings.map(markedAs).join(' + ') || 'ingen';

const listed = (heading: string, items: readonly string[]): string[] =>
  items.length ? [`${heading}:`, ...items.map((item) => `  ${item}`)] : [];

export const changeText = ({ documents, terms, sections, cells, golden, reasons: why, from, findings, hash }: Change): string =>
  [
    ...listed(
      `Venter på godkendelse; version ${from} svarer så længe`,
      why.map(({ kind, count }) => counted(waitReasons[kind], count, 'da')),
    ),
    ...listed(
      'Problemer i filerne',
      findings.flatMap(({ level, file, line, reason }) =>
        level === 'problem' ? [`${file}${line === undefined ? '' : `:${line}`}: ${reason}`] : [],
      ),
    ),
    ...listed('Nye tekster', documents.added),
    ...listed('Ændrede tekster', documents.changed),
    ...listed('Fjernede tekster', documents.removed),
    `Afsnit: ${sections.added} nye, ${sections.changed} ændrede, ${sections.removed} fjernede af ${sections.before}`,
    ...listed(
      'Status, der flytter sig',
      cells.map(({ recommendation, name, before, after }) => `${recommendation} · ${name}: ${marked(before)} → ${marked(after)}`),
    ),
    ...listed('Begreber', [
      ...terms.added.map((name) => `ny: ${name}`),
      ...terms.changed.map((name) => `ændret: ${name}`),
      ...terms.removed.map((name) => `fjernet: ${name}`),
    ]),
    ...listed('Kontrolspørgsmål, der ikke får deres svar', golden),
    `Godkend det, der står her: npm run -s knowledge -- approve ${codeOf(hash)}`,
    `Afvis det: npm run -s knowledge -- reject ${codeOf(hash)}`,
  ].join('\n');

export const versionsText = (versions: readonly Version[], serving: number): string =>
  versions
    .map(
      ({ number, hash, at, documents, sections }) =>
        `${number}  ${momentText(at, 'da')}  ${documents} ${documents === 1 ? 'tekst' : 'tekster'}, ${sections} afsnit  ${hash}${number === serving ? '  svarer nu' : ''}`,
    )
    .join('\n');
