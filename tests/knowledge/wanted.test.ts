import { aKnowledgeOf } from '../builders.js';

/** How well the one section that holds the topic holds what is wanted, 0–1. */
function fit(question: string, text: string, language: 'da' | 'en' = 'da'): number | undefined {
  const [hit] = aKnowledgeOf({ Emne: text }).search({ text: question, language }).hits;
  return hit?.fit;
}

describe('A figure answers "how many" where it counts what is asked for:', () => {
  test.each<[string, string, boolean]>([
    ['hvor mange ydernumre er ledige', 'Der er 30 ledige ydernumre.', true],
    // What the question says itself is no answer.
    ['hvor mange af de 21 stillinger er i psykiatri', 'I psykiatri er 21 stillinger ledige.', false],
    ['hvor mange af de 21 stillinger er i psykiatri', 'Af 21 ledige stillinger er 4 stillinger i psykiatri.', true],
    // A measure is no count of something else.
    ['hvor mange studerende var i praktik', 'Studerende får 3 ugers praktik.', false],
    ['hvor mange uger er de studerende i praktik', 'Studerende får 3 ugers praktik.', true],
    // A number word counts what stands behind it.
    ['hvor mange læger går på pension', 'Læger, der går på pension, får to muligheder.', false],
    ['hvor mange læger går på pension', 'To unge læger afløser dem, der går på pension.', true],
    // Consultants are not the consultants that were asked for.
    ['hvor mange udviklingskonsulenter er ansat', 'Der er ansat 4 konsulenter.', false],
  ])('%s | %s → %s', (question, text, holds) => {
    expect(fit(question, text) === 1).toBe(holds);
  });

  test('the sentence that has it is the answer, though another holds more of the question', () => {
    const text = 'Lægerne i sommerpraktik var i hele regionen i sommeren. Formålet var interesse for faget. Der deltog 21 læger i praktikken, og det gentages.';
    const [hit] = aKnowledgeOf({ Emne: text, Andet: 'Intet.' }).search({ text: 'hvor mange læger deltog i sommerpraktik i regionen i sommeren', language: 'da' }).hits;
    expect(hit?.passage.units[hit.best]?.text).toMatch(/21 læger/);
  });
});

describe('Whoever asks what a person is called wants a name:', () => {
  test.each<[string, string, boolean]>([
    ['hvad hedder lægen på øen', 'Lægen på øen er annonceret.', false],
    ['name of the doctor on the island', 'Lægen på øen er annonceret.', false],
    ['hvad hedder formanden for udvalget', 'Udvalget ledes af formand Karen Holm.', true],
  ])('%s | %s → %s', (question, text, holds) => {
    expect((fit(question, text, /^name/.test(question) ? 'en' : 'da') ?? 0) >= 0.9).toBe(holds);
  });
});

test('"Hvilken dag" wants a date', () => {
  expect(fit('hvilken dag blev planen drøftet', 'Planen blev drøftet.')).toBe(0);
  expect(fit('hvilken dag blev planen drøftet', 'Planen blev drøftet den 31. maj.')).toBe(1);
});

test('"Hvor langt må man have" wants a distance, "hvad tjener" money', () => {
  expect(fit('hvor langt må man have til lægen', 'Lægen i byen er den nærmeste.')).toBe(0);
  expect(fit('hvor langt må man have til lægen', 'Der må være 15 km til lægen.')).toBe(1);
  expect(fit('hvad tjener en læge', 'Lægen arbejder længe.')).toBe(0);
});
