// A file that an admin sent → the folder: fetched from Microsoft alone, counted while it comes, and there whole or not at all.
import { join } from 'node:path';
import { putInShared } from '../knowledge/write-whole.js';
import type { AnswerBody, SentFile } from '../model.js';
import type { Received } from './command.js';

export interface UploadParts {
  /** The last of KNOWLEDGE_DIRS. */
  readonly folder: string;
  /** What findings call a file there. */
  readonly named?: (file: string) => string;
  /** Whether a file may be fetched from this address. Asked of each, also of where a redirect leads. */
  readonly allowed: (address: string) => boolean;
  /** Milliseconds for the whole file. */
  readonly patience?: number;
}

/** Largest file, in MB: what the readers take. */
const megabytes = 20;
const kinds = /\.(?:pdf|docx|xlsx|pptx|md)$/i;
/** Addresses in a row: Teams' own needs none, SharePoint may move a file once. */
const hops = 3;

class Refused extends Error {
  override readonly name = 'Refused';
  readonly body: AnswerBody;
  constructor(body: AnswerBody) {
    super('refused');
    this.body = body;
  }
}
const refuse = (what: 'file_of_no_kind' | 'file_too_large' | 'file_not_fetched' | 'file_not_kept', reason = ''): Refused =>
  new Refused({ kind: 'say', what, values: { reason, limit: megabytes } });

/** Longest name, in characters; the ending stays. */
const longest = 120;

/**
 * A name that is one on every disk: no folder, no control or turning sign, nothing that Windows refuses, nothing that the folder's reading
 * would pass over. Nothing where the kind is none that is taken.
 */
export function safeName(sent: string): string | undefined {
  const last = sent.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const name = last
    .replace(/[\p{C}\u2028\u2029]/gu, '')
    .replace(/[<>:"|?*]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.~$-]+|[\s.]+$/g, '');
  const ending = kinds.exec(name)?.[0].toLowerCase();
  if (ending === undefined) return undefined;
  // By code point: half a sign is no name.
  const stem = [...name.slice(0, -ending.length).trim()].slice(0, longest).join('');
  const taken = /^(?:readme.*|con|prn|aux|nul|com\d|lpt\d)?$/i.test(stem.split('.')[0] ?? '');
  return `${taken ? `fil-${stem}` : stem}${ending}`;
}

/** Bytes of the file. Throws Refused. */
async function fetched(url: string, allowed: UploadParts['allowed'], signal: AbortSignal): Promise<Uint8Array> {
  let address = url;
  for (let hop = 0; hop < hops; hop += 1) {
    if (!allowed(address)) throw refuse('file_not_fetched', 'adresse');
    const response = await fetch(address, { redirect: 'manual', signal });
    const onward = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
    if (onward === null) return bytesOf(response);
    await response.body?.cancel();
    address = URL.canParse(onward, address) ? new URL(onward, address).href : '';
  }
  throw refuse('file_not_fetched', 'adresse');
}

async function bytesOf(response: Response): Promise<Uint8Array> {
  const most = megabytes * 2 ** 20;
  if (!response.ok || !response.body) {
    await response.body?.cancel();
    throw refuse('file_not_fetched', `HTTP ${response.status}`);
  }
  const chunks: Uint8Array[] = [];
  let size = 0;
  // Leaving the loop lets go of the connection. What the header says of the length is not asked: it need not be true.
  for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    if (size > most) throw refuse('file_too_large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

/** Resolves once the file is in the folder, or to what the admin is told. */
export const createUpload =
  ({ folder, allowed, named = (file) => file, patience = 30_000 }: UploadParts) =>
  async ({ name: sent, url }: SentFile): Promise<Received> => {
    try {
      const name = safeName(sent);
      if (name === undefined) throw refuse('file_of_no_kind');
      const bytes = await fetched(url, allowed, AbortSignal.timeout(patience)).catch((error: unknown) => {
        throw error instanceof Refused ? error : refuse('file_not_fetched', 'netværk');
      });
      await putInShared(join(folder, name), bytes).catch(({ code = 'EIO' }: NodeJS.ErrnoException) => {
        throw refuse('file_not_kept', code);
      });
      return { kept: named(name) };
    } catch (error) {
      if (error instanceof Refused) return { refused: error.body };
      throw error;
    }
  };
