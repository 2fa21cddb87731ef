import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import excel from 'exceljs';
import { status, type StatusRecord } from '../../../src/knowledge/records.js';
import { readYaml } from '../../../src/knowledge/yaml.js';
import { writeStatusWorkbook } from '../../../src/knowledge/readers/status-template.js';
import { path } from '../../the-bot.js';
import { aStatusDocx, read } from './documents.js';

const folder = path('knowledge/status');
const records = readdirSync(folder)
  .map((name) => readYaml(status, readFileSync(`${folder}/${name}`, 'utf8'), name).value)
  .filter((record): record is StatusRecord => record !== undefined);
const lists = { actors: ['region-midtjylland', 'region-sjaelland'], documents: ['status-anbefalinger'] };

async function opened(bytes: Uint8Array): Promise<excel.Workbook> {
  const workbook = new excel.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as never);
  return workbook;
}

test('The project’s own records, written as a workbook, read back as the same records', async () => {
  const reading = await read('status.xlsx', await writeStatusWorkbook(lists, records));
  expect(records).toHaveLength(18);
  expect(reading.notices).toEqual([]);
  expect(reading.status).toEqual(records);
  expect(reading.sections).toEqual([]);
});

describe('The empty template', () => {
  const template = writeStatusWorkbook(lists);
  test('has help, and drop-downs where there is a choice', async () => {
    const workbook = await opened(await template);
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ['Vejledning', 'visible'],
      ['Anbefalinger', 'visible'],
      ['Status', 'visible'],
      ['Lister', 'hidden'],
    ]);
    const chosen = (address: string) => {
      const [, sheet = '', column = '', last = ''] =
        /^(\w+)!\$(\w+)\$2:\$\w+\$(\d+)$/.exec(String(workbook.getWorksheet('Status')?.getCell(address).dataValidation.formulae[0])) ?? [];
      return Array.from({ length: Number(last) - 1 }, (_, at) => workbook.getWorksheet(sheet)?.getCell(`${column}${at + 2}`).value);
    };
    expect(chosen('B2')).toEqual(lists.actors);
    expect(chosen('D600')).toContain('Delvist implementeret');
    expect(workbook.getWorksheet('Vejledning')?.rowCount).toBeGreaterThan(20);
  });
  test('reads as no records, without complaint', async () => {
    expect(await read('status.xlsx', await template)).toMatchObject({ status: [], notices: [], sections: [] });
  });
});

describe('What is wrong is told by sheet and cell, in Danish, and the other records are kept:', () => {
  const two = records.slice(0, 2);
  const changed = async (change: (cells: excel.Worksheet, recommendations: excel.Worksheet) => void) => {
    const workbook = await opened(await writeStatusWorkbook(lists, two));
    const [cells, recommendations] = [workbook.getWorksheet('Status'), workbook.getWorksheet('Anbefalinger')];
    if (!cells || !recommendations) throw new Error('no sheets');
    change(cells, recommendations);
    return read('status.xlsx', new Uint8Array(await workbook.xlsx.writeBuffer()));
  };
  test.each<[string, (cells: excel.Worksheet, recommendations: excel.Worksheet) => void, string, RegExp]>([
    [
      'a status that is not on the list',
      (cells) => (cells.getCell('D2').value = 'Næsten færdig'),
      'Status!D2: "Næsten færdig" kan ikke bruges',
      /Vælg én status på listen/,
    ],
    ['a status that is missing', (cells) => (cells.getCell('D2').value = null), 'Status!D2: mangler', /Vælg én status/],
    [
      'words of the source that are missing',
      (cells) => (cells.getCell('D2').value = 'Andet (skriv kildens ord)'),
      'Status!E2: mangler',
      /Skal udfyldes, når/,
    ],
    ['a summary that is missing', (cells) => (cells.getCell('J2').value = null), 'Status!J2: mangler', /hvad aktøren svarer/],
    [
      'a number that no recommendation has',
      (cells) => (cells.getCell('A2').value = '99z'),
      'Status!A2: der er ingen anbefaling "99z"',
      /Anbefalinger/,
    ],
    [
      'a date that is none',
      (_, recommendations) => (recommendations.getCell('H2').value = 'sidste år'),
      'Anbefalinger!H2: "sidste år" kan ikke bruges',
      /2017-11-06/,
    ],
    [
      'a recommendation that stands twice',
      (_, recommendations) => (recommendations.getCell('A3').value = recommendations.getCell('A2').value),
      'Anbefalinger!A3: anbefaling',
      /Slet/,
    ],
    ['a struck word', (cells) => (cells.getCell('I2').font = { strike: true }), 'Status!I2: teksten er overstreget', /uden overstregning/],
    ['cells that are merged', (cells) => cells.mergeCells('K2:K3'), 'Status!K3: cellen er flettet', /Ophæv/],
    [
      'a column of one’s own',
      (cells) => (cells.getCell('L1').value = 'min note'),
      'Status!L1: kolonnen "min note" kendes ikke',
      /skabelonen/,
    ],
    ['a column that is gone', (cells) => (cells.getCell('D1').value = null), 'Status!A1: kolonnen "status" mangler', /skabelon/],
  ])('%s', async (_case, change, reason, mend) => {
    const reading = await changed(change);
    expect(reading.notices).toContainEqual({
      level: 'problem',
      reason: expect.stringContaining(reason),
      mend: expect.stringMatching(mend),
    });
    expect(reading.status).toBeDefined();
  });
  test('a day that Excel made of what was written is taken as that day', async () => {
    const reading = await changed((_, recommendations) =>
      Object.assign(recommendations.getCell('H2'), { value: new Date(Date.UTC(2017, 10, 6)), numFmt: 'dd-mm-yyyy' }),
    );
    expect(reading.status?.[0]?.as_of).toBe('2017-11-06');
  });
  test('one bad answer costs its recommendation alone', async () => {
    const reading = await changed((cells) => (cells.getCell('D2').value = 'Næsten færdig'));
    expect(reading.status).toEqual([two[1]]);
  });
});

describe('The command `knowledge template`', () => {
  let work: string;
  /** Starting the program, and compiling it where that is due. */
  const patience = 120_000;
  const run = (...args: readonly string[]) =>
    spawnSync(process.execPath, [path('dist/cli/knowledge.js'), 'template', ...args], {
      cwd: work,
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] },
    });
  beforeAll(() => {
    execFileSync(process.execPath, [path('scripts/build-when-needed.mjs')], { stdio: 'inherit' });
    work = mkdtempSync(join(tmpdir(), 'skabelon-'));
  }, patience);
  afterAll(() => rmSync(work, { recursive: true }));

  test('writes an empty workbook, or one with what stands today', async () => {
    expect(run('tom.xlsx')).toMatchObject({ status: 0, stderr: '' });
    expect(run('fyldt.xlsx', 'filled')).toMatchObject({ status: 0, stderr: '' });
    const readBack = async (name: string) => (await read(name, new Uint8Array(readFileSync(join(work, name))))).status;
    expect(await readBack('tom.xlsx')).toEqual([]);
    expect(await readBack('fyldt.xlsx')).toEqual(records);
  }, patience);
  test('never writes over a file', () => {
    expect(run('tom.xlsx')).toMatchObject({ status: 1, stderr: expect.stringContaining('tom.xlsx er der allerede') });
  }, patience);
  test('asks for a name', () => {
    expect(run()).toMatchObject({ status: 1, stderr: expect.stringContaining('template status.xlsx') });
  }, patience);
});

test('Statuses read from strike-through stand on a sheet of their own, as printed, and nothing of it is read back', async () => {
  const { drafts } = await read('status.docx', await aStatusDocx({ strike: true }));
  const bytes = await writeStatusWorkbook(
    lists,
    [],
    drafts.map((draft) => ({ ...draft, file: 'status.docx' })),
  );
  const sheet = (await opened(bytes)).getWorksheet('Kladder');
  const [first] = drafts;
  expect(sheet?.rowCount).toBe(drafts.length + 1);
  expect(sheet?.getRow(2).getCell(1).text).toBe('status.docx');
  const { richText } = sheet?.getRow(2).getCell(5).value as excel.CellRichTextValue;
  expect(richText.flatMap(({ text, font }) => (font?.strike ? [text] : []))).toEqual(
    first?.options.flatMap(({ text, struck }) => (struck ? [text] : [])),
  );
  expect(richText.map(({ text }) => text).join('')).toBe(first?.options.map(({ text }) => text).join(' / '));
  expect(['Ikke igangsat', 'Påbegyndt', 'Delvist implementeret', 'Fuldt implementeret']).toContain(sheet?.getRow(2).getCell(6).text);
  expect(await read('status.xlsx', bytes)).toMatchObject({ status: [], notices: [], sections: [], drafts: [] });
});
