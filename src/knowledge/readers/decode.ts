// Bytes → text: UTF-8 strictly, UTF-16 by its mark, else Windows-1252. The only user of iconv-lite: Node 20 decodes 1252 wrongly.
import { Unreadable } from './unreadable.js';
import type { Notice } from './reading.js';

export interface Decoded {
  readonly text: string;
  readonly notices: readonly Notice[];
}

/** Characters in a line: a person's paragraph has a few thousand. */
const longestLine = 20_000;

/** `strict`: UTF-8 (or UTF-16 by its mark) or nothing. Throws Unreadable. */
export async function decode(bytes: Uint8Array, strict = false): Promise<Decoded> {
  const decoded = await guess(bytes, strict);
  if (/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(decoded.text)) throw new Unreadable('binary');
  for (let start = 0, end: number; start < decoded.text.length; start = end + 1) {
    end = nextBreak(decoded.text, start);
    if (end - start > longestLine) throw new Unreadable('endless_line', { limit: longestLine });
  }
  return decoded;
}

async function guess(bytes: Uint8Array, strict: boolean): Promise<Decoded> {
  const [first, second] = bytes;
  const marked = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return { text: new TextDecoder(marked, { fatal: true }).decode(bytes), notices: [] };
  } catch {
    if (marked !== 'utf-8') throw new Unreadable('damaged');
    if (strict) throw new Unreadable('not_utf8');
  }
  const { default: iconv } = await import('iconv-lite');
  const text = iconv.decode(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength), 'win1252');
  const seen = [...new Set(text.match(/\p{L}*[æøåÆØÅ]\p{L}*/gu))].slice(0, 3);
  const words = seen.length ? `: ${seen.map((word) => `"${word}"`).join(', ')}` : '';
  return {
    text,
    notices: [
      {
        level: 'notice',
        reason: `Filen er ikke UTF-8 og er læst som Windows-1252${words}`,
        mend: 'Se efter, om ordene er rigtige, og gem helst filen som UTF-8.',
      },
    ],
  };
}

function nextBreak(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return text.length;
}
