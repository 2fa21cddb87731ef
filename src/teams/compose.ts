// The message extension: a query → what is wanted, replies → results. Pure.
import { z } from 'zod';
import type { Reply, Request } from '../model.js';
import { cardType } from './activity.js';
import { withoutButtons } from './buttons.js';
import { fitted, largest } from './fit.js';
import { previewsOf } from './previews.js';
import { languageOf, texts } from './texts.js';

const lenient = <T extends z.ZodType>(type: T) => type.optional().catch(undefined);
const whole = z.number().int().min(0).max(10_000);
const querySchema = z.looseObject({
  parameters: lenient(
    z.array(z.looseObject({ name: lenient(z.string()), value: lenient(z.union([z.string(), z.number(), z.boolean()])) })),
  ),
  queryOptions: lenient(z.looseObject({ skip: lenient(whole), count: lenient(whole) })),
});

/** Results at a time, at most: what Teams asks for, and what is answered well within a second. */
const page = 25;
/** Longest query that is looked at, in characters. */
const longestQuery = 200;

/** What is looked for. When the search is opened and nothing is typed yet, Teams says so in a parameter of its own. */
export function readQuery(value: unknown): { text: string; skip: number; count: number } {
  const { parameters = [], queryOptions: { skip = 0, count = page } = {} } = querySchema.safeParse(value).data ?? {};
  const typed = parameters.filter(({ name }) => name !== 'initialRun');
  const text = (typed.find(({ name }) => name === 'query') ?? typed[0])?.value ?? '';
  return { text: String(text).slice(0, longestQuery), skip, count: Math.min(count || page, page) };
}

const selected = z.looseObject({ command: z.string(), args: z.unknown().optional(), language: lenient(z.enum(['da', 'en'])) });

/** The result that was picked; nothing where the value is none of ours. */
export function readSelection(value: unknown): { request: Request; language: 'da' | 'en' | undefined } | undefined {
  const { data } = selected.safeParse(value);
  return data && { request: { command: data.command, args: data.args ?? {} }, language: data.language };
}

const result = (attachments: readonly object[]) => ({ composeExtension: { type: 'result', attachmentLayout: 'list', attachments } });

/** A person sends it on as a message of theirs, so it is no larger than one may be. */
const asMessage = ({ card, language }: Reply) => fitted(withoutButtons(card), largest, texts.shortened[language]);

/** A list: each with a preview, and with the whole card for clients that insert it without asking again. */
export function composeResults(replies: readonly Reply[], locale: string | undefined): object {
  if (!replies.length) return { composeExtension: { type: 'message', text: texts.none_found[languageOf(locale)] } };
  const previews = previewsOf(replies);
  return result(
    replies.map((reply, at) => ({
      contentType: cardType,
      content: asMessage(reply),
      preview: {
        contentType: 'application/vnd.microsoft.card.thumbnail',
        content: { ...previews[at], tap: { type: 'invoke', value: { ...reply.request, language: reply.language } } },
      },
    })),
  );
}

/** The one that was picked, as it goes into the person's message. */
export const composeResult = (reply: Reply): object => result([{ contentType: cardType, content: asMessage(reply) }]);
