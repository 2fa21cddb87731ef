// When a section is an answer: through the front door, on texts of a few sentences.
import { aBot, aKnowledgeOf } from '../builders.js';

const filler = Object.fromEntries(
  Array.from({ length: 30 }, (_, at) => [`Fyld ${at}`, `Regionen har planer om emne${at} for lægen og klinikken.`]),
);
const answered = async (sections: Readonly<Record<string, string>>, question: string) => {
  const bot = await aBot(aKnowledgeOf({ ...filler, ...sections }));
  return (await bot.ask(question)).kind;
};
const boats = { Lægebåden: 'Lægebåden sejler fra Marstal til Drejø med medicin og en sygeplejerske.' };

describe('A section is the answer where much speaks for it:', () => {
  test('all of the question’s words stand in one sentence', async () => {
    expect(await answered(boats, 'sejler lægebåden med medicin')).toBe('passage');
  });
  test('most of it, in rare words, and no other section comes near', async () => {
    expect(await answered(boats, 'sejler lægebåden med medicin og sygeplejerske om vinteren')).toBe('passage');
  });
});

describe('It is none where little does:', () => {
  test('another section comes near', async () => {
    const fleet = Object.fromEntries(Array.from({ length: 15 }, (_, at) => [`Havn ${at}`, 'Lægebåden sejler herfra.']));
    const question = 'sejler lægebåden med sygeplejerske og bandager';
    const nurse = { ...fleet, Drejø: 'Lægebåden sejler med en sygeplejerske.' };
    expect(await answered(nurse, question)).toBe('passage');
    expect(await answered({ ...nurse, Avernakø: 'Med lægebåden sejler en sygeplejerske.' }, question)).toBe('no_answer');
  });
  test('half of the question is not told', async () => {
    expect(await answered(boats, 'hvad koster det at reparere motoren på lægebåden efter uvejret')).toBe('no_answer');
  });
  test('the deed that was asked for is not told', async () => {
    expect(await answered(boats, 'hvem byggede lægebåden fra Marstal')).toBe('no_answer');
  });
  test('and the card says how much was searched, of one text too', async () => {
    const bot = await aBot(aKnowledgeOf(boats));
    const { text } = await bot.ask('hvem byggede lægebåden fra Marstal');
    expect(text).toContain('Søgte i 1 tekst (2019).');
  });
});

describe('Where several sections come near and none stands out, the person chooses:', () => {
  const sections = {
    Indkøb: 'Regionen indkøber cykler til sygeplejersker.',
    Udlån: 'Regionen udlåner cykler til sygeplejersker.',
  };
  test('among them, by number too', async () => {
    const bot = await aBot(aKnowledgeOf({ ...filler, ...sections }));
    const reply = await bot.ask('cykler sygeplejersker regler');
    expect(reply.kind).toBe('no_answer');
    const choice = await bot.ask('cykler planer', { conversation: 'a:bent' });
    expect(choice.kind).toBe('clarify');
    expect(choice.text).toMatch(/ikke sikkert, at teksterne svarer[^]*1\. Indkøb[^]*2\. Udlån/);
    const second = await bot.ask('nr. 2', { conversation: 'a:bent' });
    expect(second.text).toMatch(/udlåner cykler/);
  });
  test('not where a word stands in no text, or the kind of thing that was asked for is missing', async () => {
    expect(await answered(sections, 'cykler planer Bornholm')).toBe('no_answer');
    expect(await answered(sections, 'hvad koster cykler planer')).toBe('no_answer');
  });
});
