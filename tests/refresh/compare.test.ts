// What a change of the folders is told to be, and whether it may be taken without an admin.
import type { Knowledge, WaitReason } from '../../src/model.js';
import { brokenSince, compare, movedAnswer } from '../../src/refresh/compare.js';
import { failing } from '../../src/refresh/golden.js';
import { reasonsToWait } from '../../src/refresh/policy.js';
import { createRecent } from '../../src/refresh/recent.js';
import { whyNotKept } from '../../src/store/wording.js';
import { aBot, aCell, aDocument, aKnowledge, aRecommendation, aTerm, yaml } from '../builders.js';

const before = aKnowledge();
const none = { added: [], changed: [], removed: [] };

describe('A change is told as what comes, what is other, and what goes:', () => {
  test('nothing, where the files say the same', () => {
    expect(compare(before, aKnowledge())).toEqual({
      documents: none,
      terms: none,
      sections: { added: 0, changed: 0, removed: 0, before: before.passages.size },
      cells: [],
    });
  });

  test('documents by their titles, sections by number', () => {
    const after = aKnowledge({
      'documents/oplaeg.md': undefined,
      'documents/nyt.md': aDocument({ title: 'Et nyt notat' }, '## Et\n\nNoget.\n\n## To\n\nAndet.'),
      'documents/lov.md': aDocument(
        { title: 'Lov om klinikker', kind: 'law', date: '2018-06-12' },
        '## § 227\n\nRegionsrådet skal udbyde praksis.',
      ),
    });
    const { documents, sections } = compare(before, after);
    expect(documents).toEqual({ added: ['Et nyt notat'], changed: ['Lov om klinikker'], removed: ['Oplæg om salg'] });
    expect(sections).toEqual({ added: 2, changed: 1, removed: 1, before: before.passages.size });
  });

  test('a document whose date alone is other is changed', () => {
    const dated = aDocument({ title: 'Oplæg om salg', kind: 'slides', date: '2022' }, '## Salg af praksis\n\nTre praksis blev solgt.');
    expect(compare(before, aKnowledge({ 'documents/oplaeg.md': dated })).documents).toEqual({ ...none, changed: ['Oplæg om salg'] });
  });

  test('status cells with what stood there and what stands there now', () => {
    const moved = aRecommendation({ cells: [aCell({ markings: [{ status: 'full' }] })] });
    expect(compare(before, aKnowledge({ 'status/5b.yaml': yaml(moved) })).cells).toEqual([
      {
        recommendation: '5b',
        actor: 'region-midtjylland',
        name: 'Region Midtjylland',
        before: [{ status: 'partial', certainty: 'stated' }],
        after: [{ status: 'full', certainty: 'stated' }],
      },
      {
        recommendation: '5b',
        actor: 'region-sjaelland',
        name: 'Region Sjælland',
        before: [{ status: 'unreadable', certainty: 'stated' }],
        after: [],
      },
    ]);
  });

  test('terms by their names', () => {
    const terms = [aTerm({ definition: 'Noget andet.' }), aTerm({ id: 'delepraksis', term: 'Delepraksis' })];
    expect(compare(before, aKnowledge({ 'glossary.yaml': yaml(terms) })).terms).toEqual({
      added: ['Delepraksis'],
      changed: ['Licensklinik'],
      removed: ['Regionsklinik', 'Ydernummer'],
    });
  });

  test('a file that was read and cannot be any more; not a new one that never could', () => {
    const broken = (files: Record<string, string>): number => brokenSince(before, aKnowledge(files));
    expect(broken({ 'documents/lov.md': '---\ntitle: [\n---\n\n## A\n\nB.' })).toBe(1);
    expect(broken({ 'glossary.yaml': '- id: [' })).toBe(1);
    expect(broken({ 'documents/ny.md': '---\ntitle: [\n---\n\n## A\n\nB.' })).toBe(0);
  });
});

test('Golden questions that a state does not answer as they ask are named', async () => {
  const { ask } = await aBot();
  const answered = (messages: readonly string[]) => ask(messages.at(-1) ?? '');
  const golden = (q: string, shows: string[], hides: string[] = []) => ({ q, after: [], shows, hides });
  const wordings = [
    golden('hvad er en licensklinik', ['overenskomst']),
    golden('hvad er en licensklinik?', ['overenskomst'], ['lokaler']),
    golden('hvad er et ydernummer', ['honning']),
  ];
  expect(await failing(wordings, answered)).toEqual(['hvad er en licensklinik?', 'hvad er et ydernummer']);
});

test('An answer that moves is told by its first lines; one that stays is not', () => {
  const answer = (text: string) => ({ kind: 'passage' as const, text, card: {} });
  expect(movedAnswer('q', answer('A\nB\nC'), answer('A\nB\nC'))).toBeUndefined();
  expect(movedAnswer('q', answer('A\nB\nC'), answer('A\n\nX\nC'))).toEqual({ question: 'q', before: 'A\nB', after: 'A\nX' });
});

describe('A change waits for an admin', () => {
  const documents = { added: [], changed: [], removed: ['En tekst'] };
  const small = { cells: [], documents, texts: 5, sections: { added: 0, changed: 3, removed: 20, before: 100 }, golden: [], broken: 0 };
  const cell = { recommendation: '5b', actor: 'a', name: 'A', before: [], after: [] };
  test.each<[string, object, WaitReason[]]>([
    ['not, where it is small', {}, []],
    ['where a status moves', { cells: [cell, cell] }, [{ kind: 'status_moves', count: 2 }]],
    ['where more than a fifth of the sections go', { sections: { ...small.sections, removed: 21 } }, [{ kind: 'sections_go', count: 21 }]],
    ['where more than a fifth of the texts go', { texts: 4 }, [{ kind: 'texts_go', count: 25 }]],
    ['where a golden question fails', { golden: ['hvad'] }, [{ kind: 'golden_fails', count: 1 }]],
    ['where a file can no longer be read', { broken: 1 }, [{ kind: 'new_problems', count: 1 }]],
  ])('%s', (_case, over, reasons) => {
    expect(reasonsToWait({ ...small, ...over }, 'auto')).toEqual(reasons);
  });

  test('always, where that is the policy', () => {
    expect(reasonsToWait(small, 'approve')).toEqual([{ kind: 'policy', count: 1 }]);
  });
});

describe('The last wordings', () => {
  const recent = () => createRecent((wording) => !whyNotKept(wording));

  test('are the last hundred, each once', () => {
    const { note, list } = recent();
    for (let at = 0; at < 150; at += 1) note(`hvad er §${at % 120}`);
    expect(list()).toHaveLength(100);
    expect(list().at(-1)).toBe('hvad er §29');
    note('hvad er §60');
    note('HVAD er §60 ');
    expect(list()).toHaveLength(100);
    expect(list().filter((wording) => /§60/.test(wording))).toEqual(['HVAD er §60 ']);
  });

  test('hold no CPR number, no telephone number and no address of mail', () => {
    const { note, list } = recent();
    for (const wording of ['min patient 010203-1234', 'ring 12 34 56 78', 'skriv til anna@example.org']) note(wording);
    expect(list()).toEqual([]);
  });

  test('are told by the product, but not those with a CPR number, greetings or buttons', async () => {
    const asked: string[] = [];
    const knowledge: Knowledge = before;
    const bot = await aBot(knowledge, { asked: (wording) => void asked.push(wording) });
    await bot.ask('hvad er en licensklinik');
    await bot.ask('hvad er en licensklinik for 010203-1234');
    await bot.ask('hej');
    await bot.press({ command: 'help', args: {} });
    expect(asked).toEqual(['hvad er en licensklinik']);
  });
});
