// The status note as LibreOffice itself writes it for Word and Excel (`scripts/fixtures.mjs`): struck by a line, two lines and styles.
import { strFromU8, unzipSync } from 'fflate';
import { drafted, fixture, marked, note, read } from './documents.js';

const text = { docx: 'word/document.xml', xlsx: 'xl/sharedStrings.xml' } as const;
const marks = {
  docx: ['<w:strike/>', '<w:dstrike/>', '<w:rStyle w:val="Bortfaldet"/>', '<w:pStyle w:val="Udget"/>'],
  xlsx: ['<strike val="true"/>'],
} as const;
/** Which of these marks the words of a file carry. */
const carried = (name: string, ending: keyof typeof text): readonly string[] => {
  const words = strFromU8(unzipSync(fixture(name))[text[ending]] ?? new Uint8Array());
  return marks[ending].filter((mark) => words.includes(mark));
};

describe.each(['docx', 'xlsx'] as const)('A status note that LibreOffice wrote as .%s', (ending) => {
  test('carries strike-through of every kind that the format has', () => {
    expect(carried(`status-note-libreoffice.${ending}`, ending)).toEqual(marks[ending]);
  });
  test('gives the status that stands: 40 of 40', async () => {
    const reading = await read(`note.${ending}`, fixture(`status-note-libreoffice.${ending}`));
    expect(drafted(reading)).toEqual(marked);
    for (const option of note.options) expect(JSON.stringify(reading.sections)).not.toContain(option);
    for (const { says } of note.rows) expect(JSON.stringify(reading.sections)).toContain(says);
  });
  test('gives none without the strikes', async () => {
    const name = `status-note-unstruck-libreoffice.${ending}`;
    expect(carried(name, ending)).toEqual([]);
    const reading = await read(`note.${ending}`, fixture(name));
    expect(reading.drafts.filter(({ status }) => status !== 'unreadable')).toEqual([]);
    for (const { says } of note.rows) expect(JSON.stringify(reading.sections)).toContain(says);
  });
});
