// PowerPoint: slides in the order of the show, each a section under its title. Speaker's notes are not part of what is shown.
import { posix } from 'node:path';
import type { Place } from '../../model.js';
import { openArchive, type Archive } from './archive.js';
import { oneLine } from './join-lines.js';
import { officeProperties } from './office-properties.js';
import { createOutline } from './outline.js';
import type { Reading, StatusDraft } from './reading.js';
import { gathered, servedText, tableRow, textDrafts, underHeader, type Run } from './status-options.js';
import { tableText } from './table.js';
import { Unreadable } from './unreadable.js';
import { child, elements, parseXml, textOf, within, type Element } from './xml.js';

export async function readPptx(bytes: Uint8Array): Promise<Reading> {
  const archive = await openArchive(bytes);
  const outline = createOutline();
  const drafts: StatusDraft[] = [];
  slides(archive).forEach((slide, at) => {
    const place: Place = { kind: 'slide', at: String(at + 1) };
    const shapes = within(slide, 'p:sp', 'p:graphicFrame');
    const titled = shapes.find((shape) => /^(?:ctrT|t)itle$/.test(holder(shape)));
    const title = titled && oneLine(servedText(paragraphs(titled).flat()));
    const heading = title || `Slide ${at + 1}`;
    outline.heading(1, heading);
    for (const shape of shapes) {
      if (shape === titled || repeated.has(holder(shape))) continue;
      const table = within(shape, 'a:tbl')[0];
      if (table) {
        const made = within(table, 'a:tr').map((row) => tableRow(within(row, 'a:tc').map(cellRuns), { trail: [heading], place }));
        const { header, rows, drafts: found } = underHeader(made);
        drafts.push(...found);
        outline.add(tableText(header, rows.map(({ shown }) => shown)), place);
      } else {
        const told = gathered(paragraphs(shape));
        drafts.push(...told.flatMap((runs) => textDrafts(runs, { trail: [heading], place })));
        const lines = told.map((runs) => oneLine(servedText(runs))).filter(Boolean);
        // A box of several lines is a list, whether it has dots or not.
        if (lines.length) outline.add(lines.length > 1 ? lines.map((line) => `- ${line}`).join('\n') : lines.join(''), place);
      }
    }
  });
  return { sections: outline.sections(), drafts, notices: [], properties: officeProperties(archive) };
}

/** What stands on every slide. */
const repeated = new Set(['sldNum', 'dt', 'ftr', 'hdr']);
const holder = (shape: Element): string => within(shape, 'p:ph')[0]?.attributes['type'] ?? '';

function slides(archive: Archive): Element[] {
  const part = (name: string) => {
    const found = archive.get(name);
    return found && parseXml(found);
  };
  const show = part('ppt/presentation.xml');
  const links = part('ppt/_rels/presentation.xml.rels');
  if (!show || !links) throw new Unreadable('wrong_kind', { kind: 'en PowerPoint-præsentation' });
  const targets = new Map(elements(links).map(({ attributes }) => [attributes['Id'], attributes['Target'] ?? '']));
  return within(show, 'p:sldId').flatMap(({ attributes }) => {
    const target = targets.get(attributes['r:id'] ?? '');
    const slide = target && part(posix.resolve('/ppt', target).slice(1));
    return slide && slide.attributes['show'] !== '0' ? [slide] : [];
  });
}

const struckBy = (run: Element): boolean => /^(?:sng|dbl)Strike$/.test(child(run, 'a:rPr')?.attributes['strike'] ?? '');
const paragraphs = (shape: Element): Run[][] =>
  within(shape, 'a:p').map((paragraph) =>
    elements(paragraph).flatMap((one): Run[] => {
      if (one.name === 'a:br') return [{ text: '\n', struck: false }];
      return one.name === 'a:r' || one.name === 'a:fld' ? [{ text: textOf(child(one, 'a:t')), struck: struckBy(one) }] : [];
    }),
  );
const cellRuns = (cell: Element): Run[] => paragraphs(cell).flatMap((runs) => [...runs, { text: '\n', struck: false }]);
