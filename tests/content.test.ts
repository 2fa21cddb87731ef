// The real knowledge folder: nothing broken, nothing missing, nothing that points nowhere.
import { theBot, type Bot } from './the-bot.js';

let bot: Bot;
beforeAll(async () => {
  bot = await theBot();
});
const knowledge = () => bot.built.knowledge;

test('the folder has no problem; the one notice is the text that carries no date', () => {
  expect(knowledge().findings.map(({ level, file }) => `${level} ${file}`)).toEqual(['notice documents/nordjylland-plo.md']);
});

test('the five texts stand under their exact titles', () => {
  expect([...knowledge().documents.values()].map(({ title }) => title).sort()).toEqual([
    'Politisk aftale om bedre lægedækning',
    'Praksishandler i Region Midtjylland 2019-2020',
    'Region Nordjylland og PLO-Nordjylland ønsker at forbedre lægedækningen i Nordjylland',
    'Status på Lægedækningsudvalgets anbefalinger – Regionerne og Danske Regioner',
    'Strategi og politiske rammer for sikring af lægedækning i almen praksis i Region Midtjylland',
  ]);
});

test('every recommendation of the status note is there, in its order', () => {
  expect(knowledge().order).toEqual([
    '1c',
    '2a',
    '2b',
    '3a',
    '3b',
    '4',
    '5a',
    '5b',
    '7',
    '9',
    '12b',
    '14',
    '15',
    '16a',
    '16b',
    '17',
    '18',
    'øvrige',
  ]);
});

describe('every actor who answers has a cell, with what it wrote and where', () => {
  const five = ['region-sjaelland', 'region-hovedstaden', 'region-syddanmark', 'region-midtjylland', 'region-nordjylland'];
  const answers: Readonly<Record<string, readonly string[]>> = {
    '1c': five,
    '2a': [...five, 'vur-nord'],
    '2b': [...five, 'vur-nord'],
    '4': five,
    '5a': five,
    '5b': [...five, 'vur-nord'],
    '9': five,
    '12b': five,
    '14': five,
    '15': [...five, 'vur-nord'],
    '16a': five,
    '16b': five,
    '17': five,
    '18': five,
    øvrige: ['region-sjaelland', 'region-syddanmark', 'region-midtjylland'],
    '3a': ['region-nordjylland'],
    '3b': ['region-nordjylland'],
    '7': ['region-nordjylland'],
  };
  test.each(Object.entries(answers))('%s', (id, actors) => {
    const cells = knowledge().recommendations.get(id)?.cells ?? [];
    expect(cells.map(({ actor }) => actor).sort()).toEqual([...actors].sort());
    for (const { summary, short, source, markings } of cells) {
      expect(summary).not.toBe('');
      expect(short).not.toBe('');
      expect(markings.length).toBeGreaterThan(0);
      expect(source.passage && knowledge().passages.has(source.passage)).toBe(true);
    }
  });
});

test('a readable status stands only where the source prints a single option or words of its own', () => {
  const readable = [...knowledge().recommendations.values()].flatMap(({ id, cells }) =>
    cells.flatMap(({ actor, markings }) =>
      markings
        .filter(({ status }) => !['unreadable', 'not_stated', 'not_printed'].includes(status))
        .map(({ status }) => `${id} ${actor} ${status}`),
    ),
  );
  expect(readable.sort()).toEqual(
    [
      '1c region-syddanmark other',
      '14 region-hovedstaden other',
      ...Array<string>(4).fill('4 region-midtjylland partial'),
      '5a region-midtjylland partial',
      '5a region-midtjylland started',
      '16a region-midtjylland started',
      '16a region-midtjylland full',
      '16b region-midtjylland started',
      '16b region-midtjylland full',
      '16b region-midtjylland partial',
      '18 region-midtjylland started',
      '18 region-midtjylland full',
      '18 region-midtjylland full',
      '18 region-midtjylland other',
      '18 region-midtjylland other',
      '3a region-nordjylland not_started',
      '3b region-nordjylland not_started',
    ].sort(),
  );
});

test('the glossary has at least 80 terms, each with a marking, an English name and a source that resolves', () => {
  const terms = [...knowledge().terms.values()];
  expect(terms.length).toBeGreaterThanOrEqual(80);
  for (const { id, en, sources } of terms) {
    expect(en).not.toBe('');
    expect({ id, resolved: sources.every(({ document }) => knowledge().documents.has(document)) }).toEqual({ id, resolved: true });
  }
  const sections = terms.flatMap(({ sources }) => sources).filter(({ passage }) => passage);
  expect(sections.length).toBeGreaterThan(terms.length);
});

test('names of bodies and terms are not claimed by two entries', () => {
  const seen = new Map<string, string>();
  const clashes: string[] = [];
  for (const { id, name, aliases } of knowledge().actors.values())
    for (const alias of new Set([name, ...aliases].map((one) => one.toLowerCase()))) {
      if (seen.has(alias)) clashes.push(`${alias}: ${seen.get(alias) ?? ''}, ${id}`);
      seen.set(alias, id);
    }
  expect(clashes).toEqual([]);
});

test('Region Østdanmark takes over from Region Sjælland and Region Hovedstaden on 1 January 2027', () => {
  const { actors } = knowledge();
  expect(actors.get('region-oestdanmark')?.validFrom).toBe('2027-01-01');
  for (const id of ['region-sjaelland', 'region-hovedstaden']) {
    expect(actors.get(id)?.successor).toBe('region-oestdanmark');
    expect(actors.get(id)?.validTo).toBe('2026-12-31');
  }
});

describe('figures that people negotiate on stand in the texts', () => {
  test.each([
    [
      'midtjylland-strategi',
      ['2.542', '8-12.000', '15 km', '65', '30 ledige', '1200 patienter', '73', '36', '25% (50%)', '97', '60', '24'],
    ],
    ['status-anbefalinger', ['40.000 kr', '90.000 kr', '0,5 mio. kr', '15 mio. kr', '413', '90 %', '3 x 6', '250', '21 lægepraksisser']],
    ['politisk-aftale', ['§ 227, stk. 5', '§ 227, stk. 2', '§ 233', '50 ', 'seks år']],
    ['praksishandler-midtjylland', ['1/5 2021', '1/8 2021', '1/5', '§ 20', '§ 41', 'seks']],
    ['nordjylland-plo', ['licensklinik', 'Nord-POL', 'udbudsklinik']],
  ])('%s', (id, figures) => {
    const text = (knowledge().documents.get(id)?.passages ?? [])
      .flatMap(
        (passage) =>
          knowledge()
            .passages.get(passage)
            ?.units.map((unit) => unit.text) ?? [],
      )
      .join('\n');
    expect(figures.filter((figure) => !text.includes(figure))).toEqual([]);
  });
});
