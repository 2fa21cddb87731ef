// The log: JSON lines on stdout, times in UTC. Ids' hashes, counts, kinds and durations; never what a person wrote.
import { createHash } from 'node:crypto';
import { types } from 'node:util';
import { pino, type DestinationStream } from 'pino';

/** Flat on purpose: what cannot hold an activity cannot log one. */
export type Fields = Readonly<Record<string, string | number | boolean>>;
export interface Log {
  info(fields: Fields, message: string): void;
  warn(fields: Fields, message: string): void;
  error(fields: Fields, message: string): void;
}

/** Of one field, in characters: a line with several of the longest stays below the 8 KB that collectors take. */
const longest = 400;
/** Without signs that have no place in a line: each would take six bytes. */
const cut = (text: string): string => (text.length > longest ? `${text.slice(0, longest - 1)}…` : text).replace(/[\p{Cc}\p{Cs}]/gu, ' ');
const short = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, typeof value === 'string' ? cut(value) : value]));

/** `level` as in LOG_LEVEL. */
export function createLog(level: string, destination?: DestinationStream): Log {
  const logger = pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } },
    destination ?? pino.destination({ fd: 1, sync: true }),
  );
  const at = (name: 'info' | 'warn' | 'error') => (fields: Fields, message: string) => logger[name](short(fields), cut(message));
  return { info: at('info'), warn: at('warn'), error: at('error') };
}

/** A short name for an id: the same id gives the same one, and it cannot be read back. */
export const pseudonym = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 12);

/** The code that Node and most libraries give an error ("ECONNREFUSED"), that of the sign-in library ("invalid_client"), or its HTTP status ("HTTP 403"). */
export function errorCode(error: unknown): string | undefined {
  if (!types.isNativeError(error)) return undefined;
  if ('statusCode' in error && typeof error.statusCode === 'number') return `HTTP ${error.statusCode}`;
  if ('code' in error && typeof error.code === 'string') return error.code;
  return 'errorCode' in error && typeof error.errorCode === 'string' ? error.errorCode : undefined;
}

/** What is safe to log of an unknown error: its class, code and place, not its message, which may quote input. */
export function errorFields(error: unknown): Fields {
  if (!types.isNativeError(error)) return { error: typeof error };
  const frames = error.stack?.split('\n').filter((line) => /^\s+at /.test(line)) ?? [];
  const at = frames.slice(0, 4).map((line) => line.trim());
  return { error: error.name, errorCode: errorCode(error) ?? 'none', at: at.join(' | ') };
}
