// What a person wrote, as Teams sends it (mentions, HTML, its own spaces) → one line of plain text. Pure.
import { z } from 'zod';

/** Who a message mentions, as far as it says. */
interface Said {
  readonly text?: string | undefined;
  readonly entities?: readonly unknown[] | undefined;
  /** The bot. */
  readonly recipient?: { readonly id: string; readonly name?: string | undefined } | undefined;
}

/** A field of another type counts as missing. */
const lenient = <T extends z.ZodType>(type: T) => type.optional().catch(undefined);
const mentionSchema = z.object({
  type: z.literal('mention'),
  text: lenient(z.string()),
  mentioned: z.looseObject({ id: z.string(), name: lenient(z.string()) }),
});
type Mention = z.infer<typeof mentionSchema>;

/** Longest text that is looked at, in characters: far more than any question, little enough to be read at once. */
const longest = 20_000;

/** Elements that Teams puts into a message. Anything else in angle brackets was typed, and stays. */
const inline = /<\/?(?:a|at|b|code|em|emoji|font|i|s|span|strike|strong|sub|sup|u)(?=[\s/>])(?:"[^"<]*"|'[^'<]*'|[^'"<>])*>/gi;
const block =
  /<\/?(?:attachment|blockquote|br|codeblock|div|h[1-6]|hr|img|li|ol|p|pre|table|tbody|td|th|thead|tr|ul)(?=[\s/>])(?:"[^"<]*"|'[^'<]*'|[^'"<>])*>/gi;
const atTag = /<at(?:\s[^<>]*)?>([^<]*)<\/at>/gi;
const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** HTML entities → characters, once: `&amp;lt;` is the text `&lt;`. */
function decode(text: string): string {
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return named[name.toLowerCase()] ?? whole;
      const point = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16);
      return point > 0 && point <= 0x10_ffff ? String.fromCodePoint(point) : whole;
    },
  );
}

/** One line: every kind of space and break becomes a single space. */
export const oneLine = (text: string) => text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim();
/** The first part of a text, cut at a word where it is long. */
export function cut(text: string, longest: number): string {
  const line = oneLine(text);
  if (line.length <= longest) return line;
  return `${line
    .slice(0, longest - 1)
    .replace(/\s+\S*$/, '')
    .replace(/[\s·:;,–—-]+$/, '')}…`;
}

const plain = (markup: string) => oneLine(decode(markup.replace(inline, '').replace(block, ' ')));
const sameName = (a: string | undefined, b: string) => a !== undefined && plain(a).toLowerCase() === b.toLowerCase();

/** Takes the bot's own mentions out of the text and leaves other people's as their names. */
function stripMentions({ entities = [], recipient }: Said, text: string): string {
  const mentions = entities.flatMap((entity) => mentionSchema.safeParse(entity).data ?? []);
  const own = mentions.filter((mention) => mention.mentioned.id === recipient?.id);
  const others = mentions.filter((mention) => mention.mentioned.id !== recipient?.id);
  const isIn = (list: readonly Mention[], name: string) =>
    list.some((mention) => sameName(mention.text, name) || sameName(mention.mentioned.name, name));
  // Some channels write the mention as "@Bot", without a tag.
  const untagged = own.flatMap((mention) => (mention.text?.startsWith('@') ? [mention.text] : []));
  return untagged
    .reduce((rest, mention) => rest.replaceAll(mention, ' '), text)
    .replace(atTag, (_tag, markup: string, offset: number, whole: string) => {
      const name = plain(markup);
      if (isIn(own, name) || sameName(recipient?.name, name)) return ' ';
      if (isIn(others, name)) return markup;
      // Nothing says who this is: the bot, where it was mentioned without its name being given, or where the text opens by addressing somebody.
      const addressed = own.some((mention) => mention.text === undefined) || (!mentions.length && !whole.slice(0, offset).trim());
      return addressed ? ' ' : markup;
    });
}

/** The words that are left when the bot's own mentions are gone. Never throws, whatever the message lacks. */
export const textOf = (said: Said): string => plain(stripMentions(said, (said.text ?? '').slice(0, longest))).normalize('NFC');
