// A number that looks like a person's is neither searched for nor kept, and the person is told so. All numbers here are made up.
import { holdsCpr } from '../../src/understand/cpr.js';
import { spellings } from '../spellings.js';
import { theBot, type Bot } from '../the-bot.js';

test('There are 14 spellings', () => expect(Object.keys(spellings)).toHaveLength(14));

describe('Taken for a CPR number:', () => {
  test.each(Object.entries(spellings))('%s', (_name, spell) => {
    expect(holdsCpr(`er ${spell('31', '12', '45', '4321')} tilknyttet en licensklinik?`)).toBe(true);
  });
  test.each(['01.01.1970-1234', '0101701234', '311245 43 21', 'patient 311245 4321 mangler læge', 'mit cpr er 010203-1234', '2512991234'])(
    '%s',
    (text) => {
      expect(holdsCpr(text)).toBe(true);
    },
  );
});

describe('Not taken for one:', () => {
  test.each([
    'tlf. 20 11 20 17',
    '+45 20 11 20 17',
    '4512345678',
    'sag 2017-001234',
    'takstnummer 0101',
    'den 01.01.2017',
    '01.01.2017-31.12.2017',
    '01.01.2017-2018',
    'fra 1. januar 2017 til 2018',
    '2017, 2018, 2019',
    '30.000 kr. i 2017',
    '§ 227, stk. 1',
    'EAN 5798002771431',
  ])('%s', (text) => {
    expect(holdsCpr(text)).toBe(false);
  });

  test('2,000 ordinary questions with telephone numbers, fees, dates and case numbers give at most twenty false alarms', () => {
    let state = 17;
    const draw = (most: number) => (state = (state * 1_103_515_245 + 12_345) % 2_147_483_648) % most;
    const pad = (number: number, length = 2) => String(number).padStart(length, '0');
    const date = () => `${pad(1 + draw(28))}.${pad(1 + draw(12))}.${2000 + draw(30)}`;
    const kinds = [
      () => `ring til ${[0, 0, 0, 0].map(() => pad(20 + draw(80))).join(' ')} om licensklinikken`,
      () => `ring til +45 ${20 + draw(80)}${pad(draw(1_000_000), 6)}`,
      () => `hvad dækker ydelse ${pad(draw(10_000), 4)} og ${pad(draw(10_000), 4)}`,
      () => `gælder aftalen fra ${date()} til ${date()}`,
      () => `aftalen ${date()}-${2000 + draw(30)}`,
      () => `sag ${2000 + draw(30)}-${pad(draw(1_000_000), 6)}`,
      () => `CVR ${pad(draw(100_000_000), 8)} og ydernummer ${pad(draw(1_000_000), 6)}`,
      () => `${draw(900)}.000 kr. i ${2000 + draw(30)}, ${2000 + draw(30)} og ${2000 + draw(30)}`,
    ];
    const alarms = Array.from({ length: 2_000 }, (_, index) => kinds[index % kinds.length]?.() ?? '').filter(holdsCpr);
    expect(alarms.length).toBeLessThanOrEqual(20);
  });
});

describe('Through the door', () => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await theBot();
  });
  const title = { da: 'Det ligner et CPR-nummer', en: 'That looks like a CPR number' };

  test.each(['hvad er {}', '/søg {}', '/status 5b {}', 'og {}?', 'sammenlign {} med licensklinik'])(
    '"%s" is answered with why it was not searched',
    async (question) => {
      const reply = await bot.ask('hvad er en licensklinik', question.replace('{}', '311245-4321'));
      expect(reply.text).toMatch(new RegExp(`^${title.da}`));
      expect(reply.text).toContain('hverken søgt på eller gemt');
      expect(JSON.stringify(reply)).not.toMatch(/311245|4321/);
    },
  );
  test('in English too', async () => {
    expect((await bot.ask('what is the status of recommendation 5b for 311245-4321')).text).toMatch(new RegExp(`^${title.en}`));
  });
  test('a button that holds one as well', async () => {
    const reply = await bot.press({ command: 'search', args: { text: 'husleje 311245-4321' }, language: 'da' });
    expect(reply.text).toMatch(new RegExp(`^${title.da}`));
  });
  test('and the search box finds nothing', async () => {
    expect(await bot.app.search({ text: 'licensklinik 311245-4321', locale: 'da-DK', skip: 0, count: 25 })).toEqual([]);
  });
});
