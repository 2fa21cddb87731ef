// One question for each kind of answer, in both languages, of the project's own texts.
import type { AnswerKind, Language } from '../../src/model.js';

export const questions: Readonly<Record<AnswerKind, Readonly<Record<Language, string>>>> = {
  definition: { da: 'hvad er en licensklinik', en: 'what is a licensklinik' },
  status: { da: 'status på 4 i Region Sjælland', en: 'status of 4 in Region Sjælland' },
  status_all: { da: 'hvordan går det med 2a', en: 'how is 2a going' },
  region: { da: 'Hvad siger Region Midtjylland?', en: 'What does Region Midtjylland say?' },
  recommendation: { da: 'hvad handler anbefaling 9 om', en: 'what is recommendation 9 about' },
  comparison: { da: 'sammenlign licensklinik og regionsklinik', en: 'compare licensklinik and regionsklinik' },
  passage: { da: 'hvor mange ledige ydernumre var der i Lemvig Kommune?', en: 'how many vacant ydernumre were there in Lemvig?' },
  results: { da: '/søg læger', en: '/search doctors' },
  list: { da: 'hvilke anbefalinger er der', en: 'which recommendations are there' },
  document: { da: 'vis Politisk aftale om bedre lægedækning', en: 'show me Politisk aftale om bedre lægedækning' },
  clarify: { da: '/anbefaling', en: '/recommendation' },
  help: { da: '/hjælp', en: '/help' },
  about: { da: '/om', en: '/about' },
  no_answer: { da: 'Hvad er status på anbefaling 10 i Midtjylland?', en: 'What is the status of recommendation 10 in Midtjylland?' },
  say: { da: 'tusind tak', en: 'thank you' },
  change: { da: '/opdater', en: '/update' },
  report: { da: '/problemer', en: '/problems' },
};
/** Kinds that only admins get. */
export const forAdmins: readonly AnswerKind[] = ['change', 'report'];
