// A change and the versions as an admin reads them in a terminal, in Danish.
import type { Change, Marking, Version, WaitReason } from '../model.js';
import { momentText } from '../cards/dates.js';
import { statusLabels } from '../cards/labels.js';

const reasons: Readonly<Record<WaitReason['kind'], (count: number) => string>> = {
  status_moves: (count) => `${count} ${count === 1 ? 'status' : 'statusser'} flytter sig`,
  sections_go: (count) => `${count} % af afsnittene forsvinder`,
  golden_fails: (count) => `${count} kontrolspørgsmål får ikke sit svar`,
  new_problems: (count) => `${count} ${count === 1 ? 'fil' : 'filer'} kan ikke bruges som før`,
  policy: () => 'REFRESH_POLICY er approve',
};

const markedAs = ({ status, text }: Marking): string => text ?? (status === 'other' ? '?' : statusLabels[status].da);
const marked = (markings: readonly Marking[]): string => markings.map(markedAs).join(' + ') || 'ingen';

const listed = (heading: string, items: readonly string[]): string[] =>
  items.length ? [`${heading}:`, ...items.map((item) => `  ${item}`)] : [];

export const changeText = ({ documents, terms, sections, cells, golden, reasons: why, from, findings }: Change): string =>
  [
    ...listed(
      `Venter på godkendelse; version ${from} svarer så længe`,
      why.map(({ kind, count }) => reasons[kind](count)),
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
  ].join('\n');

export const versionsText = (versions: readonly Version[], serving: number): string =>
  versions
    .map(
      ({ number, hash, at, documents, sections }) =>
        `${number}  ${momentText(at, 'da')}  ${documents} ${documents === 1 ? 'tekst' : 'tekster'}, ${sections} afsnit  ${hash}${number === serving ? '  svarer nu' : ''}`,
    )
    .join('\n');
