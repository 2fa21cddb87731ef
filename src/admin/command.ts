// What every admin command is. It changes what the bot knows or tells of how it is kept, so it may take time and needs an office.
import type { z } from 'zod';
import type { AskedInVain, Answer, AnswerBody, Bilingual, Knowledge, Language, Refresh, SentFile, Step } from '../model.js';

/** What came of a sent file: what findings call it in the folder, or what to tell. */
export type Received = { readonly kept: string } | { readonly refused: AnswerBody };

/** What admin commands work with. */
export interface Office {
  readonly refresh: Refresh;
  /** What people asked in vain, in groups, newest first. */
  unanswered(): Promise<readonly AskedInVain[]>;
  /** Puts a sent file into the folder. */
  receive(file: SentFile): Promise<Received>;
}
export interface AdminContext {
  readonly office: Office;
  readonly knowledge: Knowledge;
  readonly language: Language;
  readonly now: Date;
}
/** `came`: what came of a command that changes something, in a word, for the audit log. */
export interface Done {
  readonly body: AnswerBody;
  readonly steps?: readonly Step[];
  readonly came?: string;
}

export interface AdminCommand<Args = never> {
  readonly name: string;
  /** Absent where it is not called by a word. */
  readonly slash?: Bilingual;
  readonly also?: readonly string[];
  readonly bare?: boolean;
  readonly summary?: Bilingual;
  readonly example?: Bilingual;
  readonly args: z.ZodType<Args>;
  typed?(words: string): unknown;
  /** What the audit log says it was about: never a person's words. */
  about(args: Args): string;
  /** Whether it looks at the folder anew. */
  looks?(args: Args): boolean;
  perform(args: Args, context: AdminContext): Promise<Done>;
}

/** With its argument type closed in, as the list holds it. */
export interface AnyAdminCommand extends Omit<AdminCommand<unknown>, 'args' | 'about' | 'looks' | 'perform'> {
  /** Nothing where the arguments do not fit: an old button, or a forged one. */
  prepare(args: unknown): Prepared | undefined;
}
export interface Prepared {
  readonly about: string;
  readonly looks: boolean;
  perform(context: AdminContext): Promise<Answer & { readonly came?: string }>;
}

export function adminCommand<Args>({ args: schema, about, looks = () => false, perform, ...named }: AdminCommand<Args>): AnyAdminCommand {
  return {
    ...named,
    prepare(args) {
      const { success, data } = schema.safeParse(args);
      if (!success) return undefined;
      return {
        about: about(data),
        looks: looks(data),
        async perform(context) {
          const { body, steps = [], came } = await perform(data, context);
          return { ...body, steps: steps.slice(0, 4), language: context.language, ...(came !== undefined && { came }) };
        },
      };
    },
  };
}
