// Text from files or people, made harmless for a card: it can become no link, mention, card function or template expression.

/** A sign without width or meaning that breaks what a client would otherwise act on. Folding takes it out again. */
const joiner = '\u2060';

/** Idempotent. What people see stays the same, save that < and > become ‹ and ›. */
export function safe(text: string): string {
  return (
    text
      // Bidirectional overrides and control signs could make a text read as another.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
      // Looked ahead, not consumed: of "{{{" every pair is broken.
      .replace(/\{(?=\{)/g, `{${joiner}`)
      .replaceAll('${', `$${joiner}{`)
      .replaceAll('](', `]${joiner}(`)
      .replaceAll('://', `:${joiner}//`)
      .replace(/\b(www)\./gi, `$1${joiner}.`)
      .replace(/\b(mailto|tel|javascript|data):/gi, `$1${joiner}:`)
      // Some clients decode a text once more than they should.
      .replace(/&(?=#?\w{1,32};)/g, `&${joiner}`)
      .replaceAll('<', '‹')
      .replaceAll('>', '›')
  );
}

/** Every string in a value, keys left alone. */
export function safeDeep<T>(value: T): T {
  if (typeof value === 'string') return safe(value) as T;
  if (Array.isArray(value)) return value.map(safeDeep) as T;
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, safeDeep(inner)])) as T;
  return value;
}

/** For a TextBlock, which reads markdown: signs of emphasis and lists lose their effect. */
export const unmarked = (text: string): string => text.replace(/[*_`~]/g, '').replace(/^(\s*)(#+|[-+>]|\d+[.)])(\s)/, `$1${joiner}$2$3`);
