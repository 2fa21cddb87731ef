import fc from 'fast-check';
import { parseMarkdown } from '../../../src/knowledge/readers/markdown.js';

const sections = (text: string) => parseMarkdown(text).sections;
const front = '---\ntitle: Et notat\ndate: 2019\n---\n';

describe('A document is read as its headed sections:', () => {
  test('each heading opens a section, known by its trail', () => {
    expect(sections('## Læger\n\nOm læger.\n\n### Mangel\n\nOm mangel.\n\n### Løn\n\nOm løn.\n\n## Huse\n\nOm huse.')).toEqual([
      { trail: ['Læger'], body: 'Om læger.', line: 1 },
      { trail: ['Læger', 'Mangel'], body: 'Om mangel.', line: 5 },
      { trail: ['Læger', 'Løn'], body: 'Om løn.', line: 9 },
      { trail: ['Huse'], body: 'Om huse.', line: 13 },
    ]);
  });

  test.each<[string, string, string[][]]>([
    ['a deeper level lies within the one above', '# A\n\na\n\n## B\n\nb\n\n### C\n\nc', [['A'], ['A', 'B'], ['A', 'B', 'C']]],
    ['a level that is skipped leaves no gap', '# A\n\na\n\n#### D\n\nd\n\n## B\n\nb', [['A'], ['A', 'D'], ['A', 'B']]],
    ['a document may begin deep down', '#### D\n\nd\n\n## B\n\nb', [['D'], ['B']]],
    ['a heading without text of its own is only part of the trail', '## A\n\n### B\n\nb', [['A', 'B']]],
    ['closing number signs are no part of a heading', '## A ##\n\na', [['A']]],
    ['a number sign without a space is text', '## A\n\n#5b er vigtig', [['A']]],
    ['two headings of one name are two sections', '## A\n\nførst\n\n## A\n\nsiden', [['A'], ['A']]],
  ])('%s', (_case, text, trails) => {
    expect(sections(text).map(({ trail }) => trail)).toEqual(trails);
  });

  test('text before the first heading is kept', () => {
    expect(sections(`${front}\nIndledning.\n\n## A\n\na`)[0]).toEqual({ trail: [], body: 'Indledning.', line: 5 });
  });

  test('text without any heading is kept', () => {
    expect(sections('Bare tekst.')).toEqual([{ trail: [], body: 'Bare tekst.', line: 1 }]);
  });

  test('no line of text is lost', () => {
    const line = fc.constantFrom('', 'Tekst.', '- punkt', '| a | b |', '## Overskrift', '### Under', '   ', '---');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), (lines) => {
        // A fence on the first line would be front matter.
        const kept = sections(['Begynd.', ...lines].join('\n')).map(({ body }) => body);
        const words = (text: string) => text.split('\n').filter((one) => one.trim() && !one.startsWith('#'));
        expect(words(kept.join('\n'))).toEqual(words(['Begynd.', ...lines].join('\n')));
      }),
    );
  });
});

describe('The front matter', () => {
  test('stands between two fences at the top', () => {
    expect(parseMarkdown(`${front}\n## A\n\na`)).toEqual({ front: 'title: Et notat\ndate: 2019', frontLines: 4, sections: [{ trail: ['A'], body: 'a', line: 6 }] });
  });

  test('may be missing', () => {
    expect(parseMarkdown('## A\n\na')).toMatchObject({ front: '', frontLines: 0 });
  });

  test('is not begun by a rule further down', () => {
    expect(parseMarkdown('## A\n\na\n\n---\n\nb\n\n---\n')).toMatchObject({ front: '', sections: [{ body: 'a\n\n---\n\nb\n\n---' }] });
  });

  test('may be followed by nothing', () => {
    expect(parseMarkdown('---\ntitle: T\n---')).toEqual({ front: 'title: T', frontLines: 3, sections: [] });
  });
});

describe('The same document reads the same, saved', () => {
  const plain = `${front}\n## A\n\nlinje et\nlinje to\n`;
  test.each([
    ['with Windows line ends', plain.replaceAll('\n', '\r\n')],
    ['with old Mac line ends', plain.replaceAll('\n', '\r')],
    ['with a byte order mark', `\ufeff${plain}`],
    ['with a byte order mark and Windows line ends', `\ufeff${plain.replaceAll('\n', '\r\n')}`],
  ])('%s', (_case, text) => {
    expect(parseMarkdown(text)).toEqual(parseMarkdown(plain));
  });
});
