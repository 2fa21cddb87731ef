// The keys that the channel signs its tokens with, from its OpenID metadata: fetched when needed, kept over a change of keys and an outage.
import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import { BotError } from '../errors.js';
import { errorCode, type Log } from '../log.js';
import { isKeyAddress } from './addresses.js';
import { realTime, type Time } from './time.js';

export interface SigningKey {
  readonly key: KeyObject;
  /** Channels that it may speak for. */
  readonly endorsements: readonly string[];
}
export interface Keys {
  /** The key of this id; undefined where there is none. Throws KEYS_UNAVAILABLE where that cannot be known now. */
  find(id: string): Promise<SigningKey | undefined>;
  /** Whether any token can be judged. Where not, it sees to the keys being asked for. */
  ready(): boolean;
}
export interface KeysOptions {
  /** Of the metadata. https, or http on loopback. */
  readonly address: string;
  readonly log: Log;
  readonly time?: Time;
}

/**
 * Milliseconds. `pause`: between two fetches, however many unknown ids are asked for. `fresh`: how long keys are used without a look for new
 * ones; older, they are used while that look is under way; from `old` on they wait for it. `outage`: how long they are used while it fails.
 * `patience`: for one document.
 */
const limits = { pause: 30_000, fresh: 3_600_000, old: 86_400_000, outage: 86_400_000, patience: 5_000 } as const;
/** Bits of an RSA key, at least. */
const strength = 2048;

const metadataSchema = z.looseObject({ jwks_uri: z.string().refine(isKeyAddress) });
const keysSchema = z.looseObject({ keys: z.array(z.unknown()) });
const keySchema = z.looseObject({
  kty: z.literal('RSA'),
  kid: z.string().min(1),
  n: z.string(),
  e: z.string(),
  endorsements: z.array(z.string()).default([]),
});

async function read(address: string): Promise<unknown> {
  const response = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(limits.patience) });
  if (!response.ok) throw Object.assign(new Error('the keys were refused'), { statusCode: response.status });
  return response.json();
}

/** Other kinds of keys, and weak ones, are passed over. */
function usable(entry: unknown): readonly [string, SigningKey][] {
  const { data } = keySchema.safeParse(entry);
  if (!data) return [];
  try {
    const key = createPublicKey({ key: { kty: data.kty, n: data.n, e: data.e }, format: 'jwk' });
    return (key.asymmetricKeyDetails?.modulusLength ?? 0) < strength ? [] : [[data.kid, { key, endorsements: data.endorsements }]];
  } catch {
    return [];
  }
}

async function download(address: string): Promise<ReadonlyMap<string, SigningKey>> {
  const { jwks_uri: list } = metadataSchema.parse(await read(address));
  const keys = new Map(keysSchema.parse(await read(list)).keys.flatMap(usable));
  if (!keys.size) throw new Error('no usable key');
  return keys;
}

export function createKeys({ address, log, time = realTime }: KeysOptions): Keys {
  let kept: ReadonlyMap<string, SigningKey> | undefined;
  let fetched = -Infinity;
  let tried = -Infinity;
  let failingSince: number | undefined;
  let underWay: Promise<void> | undefined;

  const look = async (): Promise<void> => {
    try {
      kept = await download(address);
      if (failingSince !== undefined) log.info({ keys: kept.size }, 'the signing keys can be had again');
      fetched = time.now();
      failingSince = undefined;
    } catch (error) {
      if (failingSince === undefined) {
        const { code, message } = new BotError('KEYS_UNAVAILABLE', { reason: reasonOf(error) });
        log.warn({ code, keys: kept?.size ?? 0 }, message);
      }
      failingSince ??= time.now();
    }
  };
  /** Resolves when a look that is under way is done; at once where it is too early for another. */
  const refresh = (): Promise<void> => {
    if (underWay) return underWay;
    if (time.now() - tried < limits.pause) return Promise.resolve();
    tried = time.now();
    underWay = look().finally(() => (underWay = undefined));
    return underWay;
  };
  const known = () => (failingSince !== undefined && time.now() - failingSince > limits.outage ? undefined : kept);

  return {
    async find(id) {
      const age = time.now() - fetched;
      const found = kept?.get(id);
      if (found && age <= limits.old) {
        if (age > limits.fresh) void refresh();
        return found;
      }
      await refresh();
      const key = known()?.get(id);
      // While the keys cannot be had, an unknown id may be a new key's.
      if (!key && failingSince !== undefined) throw new BotError('KEYS_UNAVAILABLE', { reason: 'the last look for them failed' });
      if (!key && !kept) throw new BotError('KEYS_UNAVAILABLE', { reason: 'they have not been read yet' });
      return key;
    },
    ready() {
      if (!known()) void refresh();
      return known() !== undefined;
    },
  };
}

/** Without the error's message, which quotes what was read. */
const reasonOf = (error: unknown): string =>
  errorCode((error as Error | undefined)?.cause) ?? errorCode(error) ?? (error instanceof Error ? error.name : 'unknown');
