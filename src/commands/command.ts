// What every command is: how it is called, what it needs, and its pure answer.
import type { z } from 'zod';
import type { Answer, AnswerBody, Bilingual, Knowledge, Language, Question, Step } from '../model.js';

export interface Context {
  readonly knowledge: Knowledge;
  readonly language: Language;
  /** The clock is an argument: age is part of an answer. */
  readonly now: Date;
}

/** An answer before it has its language: the body and its buttons. */
export interface Told {
  readonly body: AnswerBody;
  readonly steps?: readonly Step[];
}

export interface Command<Args = never> {
  readonly name: string;
  /** Its slash words, without the slash; absent where it is not called by name. */
  readonly slash?: Bilingual;
  /** Other words that call it when a message begins with them and a slash. */
  readonly also?: readonly string[];
  /** It may be called by its word without a slash when more words follow ("søg husleje"). */
  readonly bare?: boolean;
  readonly summary?: Bilingual;
  readonly example?: Bilingual;
  readonly args: z.ZodType<Args>;
  /** The words after the slash word → arguments. What is missing is asked for by the answer. */
  /** Nothing: the words are a question after all. */
  typed?(words: string, question: Question, knowledge: Knowledge): Args | undefined;
  /** Arguments where a free question is this command's, else nothing. */
  recognise?(question: Question, knowledge: Knowledge): Args | undefined;
  answer(args: Args, context: Context): Told;
}

/** A command with its argument type closed in, as the list holds it. */
export interface AnyCommand extends Omit<Command<unknown>, 'args' | 'typed' | 'recognise' | 'answer'> {
  typed?(words: string, question: Question, knowledge: Knowledge): unknown;
  recognise?(question: Question, knowledge: Knowledge): unknown;
  /** Parses the arguments first; nothing where they do not fit. */
  run(args: unknown, context: Context): Answer | undefined;
}

export function command<Args>(definition: Command<Args>): AnyCommand {
  const { args: schema, answer, typed, recognise, ...named } = definition;
  return {
    ...named,
    ...(typed && { typed }),
    ...(recognise && { recognise }),
    run(args, context) {
      const parsed = schema.safeParse(args);
      if (!parsed.success) return undefined;
      const { body, steps = [] } = answer(parsed.data, context);
      // Four buttons are what a card can carry; a question back shows all its choices as rows.
      return { ...body, steps: body.kind === 'clarify' ? steps : steps.slice(0, 4), language: context.language };
    },
  };
}
