// A change and the versions as a terminal tells them: counted as one counts in Danish, and with what is wrong in the files.
import { changeText, versionsText } from '../../src/cli/change-text.js';
import { sample } from '../an-office.js';

const told = (count: number): string =>
  changeText({
    ...sample.change,
    reasons: (['status_moves', 'new_problems', 'golden_fails'] as const).map((kind) => ({ kind, count })),
    findings: [
      { level: 'problem', file: 'aftale.docx', reason: 'Filen er tom.', mend: 'Læg den rigtige fil i mappen.' },
      { level: 'problem', file: 'aftale.yaml', line: 2, reason: 'ikke gyldig YAML', mend: 'Ret linjen.' },
      { level: 'notice', file: 'notat.md', reason: 'date: ingen dato', mend: 'Skriv datoen.' },
    ],
  });

test('One is told as one', () => {
  expect(told(1)).toContain('  1 status flytter sig\n  1 fil kan ikke bruges som før\n  1 kontrolspørgsmål får ikke sit svar\n');
  expect(told(2)).toContain('  2 statusser flytter sig\n  2 filer kan ikke bruges som før\n  2 kontrolspørgsmål får ikke deres svar\n');
  const version = { number: 7, hash: 'abc', at: '2026-11-23T12:00:00Z', sections: 3 };
  expect(versionsText([{ ...version, documents: 1 }], 7)).toMatch(/^7 .* 1 tekst, 3 afsnit {2}abc {2}svarer nu$/);
  expect(versionsText([{ ...version, documents: 2 }], 6)).toMatch(/^7 .* 2 tekster, 3 afsnit {2}abc$/);
});

test('The files that are wrong are named, with the reason; what is only good to know is not', () => {
  expect(told(1)).toContain('Problemer i filerne:\n  aftale.docx: Filen er tom.\n  aftale.yaml:2: ikke gyldig YAML\n');
  expect(told(1)).not.toContain('notat.md');
});
