import fc from 'fast-check';
import { plain, sentences, unitsOf } from '../../src/knowledge/units.js';

describe('A paragraph is taken apart at its sentences:', () => {
  test.each<[string, string[]]>([
    ['Der mangler læger. Regionen hjælper.', ['Der mangler læger.', 'Regionen hjælper.']],
    ['Hvem betaler? Regionen! Sådan er det.', ['Hvem betaler?', 'Regionen!', 'Sådan er det.']],
    ['Det var i 2017. Regionen svarede.', ['Det var i 2017.', 'Regionen svarede.']],
    ['Hun sagde "ja." Så gik hun.', ['Hun sagde "ja."', 'Så gik hun.']],
    ['De blev enige. "Det er godt", sagde de.', ['De blev enige.', '"Det er godt", sagde de.']],
    ['Ventetiden… Den er lang.', ['Ventetiden…', 'Den er lang.']],
    ['Uden punktum', ['Uden punktum']],
    ['', []],
  ])('%j', (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test.each([
    ['a date', 'Planen er fra den 6. November og gælder endnu.'],
    ['a day before a month', 'Pr. 1. januar 2008 var der 30 ledige ydernumre.'],
    ['bl.a.', 'Det gælder bl.a. Lemvig og Skive.'],
    ['f.eks.', 'Det gælder f.eks. Lemvig.'],
    ['fx', 'Det gælder (fx. Lemvig) mange steder.'],
    ['jf.', 'Det følger af loven, jf. Sundhedsloven.'],
    ['ca.', 'Der er ca. Tyve.'],
    ['kl.', 'Vagten begynder kl. 16. I weekenden hele dagen.'],
    ['nr. and pkt.', 'Se nr. II og pkt. IV.'],
    ['stk. before a capital', 'Efter stk. A kan regionen udbyde.'],
    ['vedr.', 'Et notat vedr. Region Midtjylland.'],
    ['p.t.', 'Der er p.t. Ingen.'],
    ['a month cut short', 'Fra sep. Til dec. I år.'],
    ['a small letter behind the full stop', 'Der er 5 mio. kroner.'],
    ['a number behind the full stop', 'Loven gælder. 30 læger kom.'],
  ])('%s ends no sentence', (_case, text) => {
    expect(sentences(text)).toEqual([text]);
  });

  test('no word is lost', () => {
    const word = fc.constantFrom('Læger', 'mangler.', 'Bl.a.', 'i', '2017.', '6.', 'januar!', '"Ja."', '(jf.', '§', '227)', '…', 'Å?');
    fc.assert(fc.property(fc.array(word), (words) => expect(sentences(words.join(' ')).join(' ')).toBe(words.join(' '))));
  });
});

describe('A section is taken apart into what can be an answer:', () => {
  test('the first sentence of each paragraph opens it', () => {
    expect(unitsOf('Et. To.\n\nTre.')).toEqual([
      { kind: 'sentence', text: 'Et.', opens: true },
      { kind: 'sentence', text: 'To.' },
      { kind: 'sentence', text: 'Tre.', opens: true },
    ]);
  });

  test('a paragraph over several lines is one', () => {
    expect(unitsOf('Der mangler\nlæger i\n  Skive.')).toEqual([{ kind: 'sentence', text: 'Der mangler læger i Skive.', opens: true }]);
  });

  test.each([
    ['dashes', '- et\n- to'],
    ['stars', '* et\n* to'],
    ['plus signs', '+ et\n+ to'],
    ['an indented list', '  - et\n  - to'],
    ['blank lines between', '- et\n\n- to'],
  ])('a list with %s is its items', (_case, body) => {
    expect(unitsOf(body)).toEqual([
      { kind: 'item', text: 'et' },
      { kind: 'item', text: 'to' },
    ]);
  });

  test('a numbered item keeps its number', () => {
    expect(unitsOf('1. et\n2) to').map(({ text }) => text)).toEqual(['1. et', '2. to']);
  });

  test('an item over two lines is one', () => {
    expect(unitsOf('- et punkt\n  der fortsætter\n- to')).toEqual([
      { kind: 'item', text: 'et punkt der fortsætter' },
      { kind: 'item', text: 'to' },
    ]);
  });

  test('an item of two sentences is one', () => {
    expect(unitsOf('- Et. To.')).toEqual([{ kind: 'item', text: 'Et. To.' }]);
  });

  test('a paragraph that leads up to a list stands before it', () => {
    expect(unitsOf('Der er to:\n- et\n- to').map(({ kind }) => kind)).toEqual(['sentence', 'item', 'item']);
  });
});

describe('A table row can be read without its table:', () => {
  const table = (...rows: string[]) => unitsOf(['| Kommune | Ledige | I alt |', '|---|---:|:-:|', ...rows].join('\n')).map(({ text }) => text);

  test('each cell has its column’s name', () => {
    expect(table('| Lemvig | 2 | 7 |')).toEqual(['Lemvig — Ledige: 2 · I alt: 7']);
  });
  test('a blank cell is left out, and so is a dash', () => {
    expect(table('| Skive | | 5 |', '| Struer | – | 3 |', '| Viborg | - | |')).toEqual(['Skive — I alt: 5', 'Struer — I alt: 3', 'Viborg']);
  });
  test('a nought is no blank', () => {
    expect(table('| Skive | 0 | 5 |')).toEqual(['Skive — Ledige: 0 · I alt: 5']);
  });
  test('a cell beyond the last column stands without a name', () => {
    expect(table('| Skive | 1 | 5 | heraf to delepraksis |')).toEqual(['Skive — Ledige: 1 · I alt: 5 · heraf to delepraksis']);
  });
  test('the heading and the line below it are no rows', () => {
    expect(table()).toEqual([]);
  });
  test('each of two tables has its own heading', () => {
    const units = unitsOf('| A | B |\n|---|---|\n| x | 1 |\n\nTekst.\n\n| C | D |\n|---|---|\n| y | 2 |');
    expect(units.map(({ text }) => text)).toEqual(['x — B: 1', 'Tekst.', 'y — D: 2']);
  });
  test('rows without a heading keep their cells', () => {
    expect(unitsOf('| Lemvig | 2 |\n| Skive | 3 |').map(({ text }) => text)).toEqual(['Lemvig — 2', 'Skive — 3']);
  });
});

describe('Marks of layout are taken out, words are not:', () => {
  test.each([
    ['**fed** og __fed__', 'fed og fed'],
    ['[regionen](https://rm.dk) siger', 'regionen siger'],
    ['![et kort](kort.png) over', 'et kort over'],
    ['`kode`', 'kode'],
    ['  flere\n\t mellemrum ', 'flere mellemrum'],
    ['2 * 3 * 4', '2 * 3 * 4'],
    ['snake_case_navn', 'snake_case_navn'],
  ])('%j → %j', (markdown, text) => {
    expect(plain(markdown)).toBe(text);
  });
});
