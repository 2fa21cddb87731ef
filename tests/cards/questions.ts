// One question for each kind of answer, in both languages, of the project's own texts: those that its pictures are made from.
import type { AnswerKind, Language } from '../../src/model.js';
import { path } from '../the-bot.js';

type Wording = Readonly<Record<Language, string>>;
const { cardQuestions } = (await import(path('scripts/card-questions.mjs'))) as {
  readonly cardQuestions: Readonly<Record<string, Wording>>;
};

export const questions = Object.fromEntries(
  Object.entries(cardQuestions).map(([template, wording]) => [template.replaceAll('-', '_'), wording]),
) as Readonly<Record<AnswerKind, Wording>>;
/** Kinds that only admins get. */
export const forAdmins: readonly AnswerKind[] = ['change', 'report'];
