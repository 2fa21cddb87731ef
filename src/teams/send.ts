// What leaves: an activity is created, updated or deleted at the connector. The only file that talks to Teams.
// The SDK's own client drops fields of entities, cannot send privately, and posts twice where a connection is cut; hence this one.
import { errorCode } from '../log.js';
import { createPace } from './pace.js';
import { realTime, type Time } from './time.js';

/** Where an activity is put. */
export interface Place {
  readonly serviceUrl: string;
  /** Its id, with `;messageid=` in a channel's thread. */
  readonly conversation: string;
  /** Seen by one person alone; the activity names them as its recipient when it is created. Cannot be changed later. */
  readonly targeted?: boolean;
}
export interface Wire {
  /** Resolves to the new activity's id, where the connector tells it. `replyTo` is the activity that is answered. */
  create(place: Place, activity: object, replyTo?: string): Promise<string | undefined>;
  update(place: Place, id: string, activity: object): Promise<void>;
  remove(place: Place, id: string): Promise<void>;
  /** Opens the 1:1 conversation with a person, or finds it; resolves to its id. `parameters` as the Bot Framework has them. */
  open(serviceUrl: string, parameters: object): Promise<string>;
}
export interface WireOptions {
  /** The bot's own token for the connector; nothing in local mode. */
  readonly token: () => Promise<string | undefined>;
  /** Whether anything may be sent to this address. Asked again of every address, since one may have been kept from before. */
  readonly allowed: (serviceUrl: string) => boolean;
  /** Milliseconds for one activity, all tries and waiting included. */
  readonly deadline?: number;
  /** Requests under way at a time; more wait their turn. */
  readonly most?: number;
  readonly time?: Time;
}

/** What every method of a Wire rejects with. It holds nothing of the activity. */
export class Unsent extends Error {
  override readonly name = 'Unsent';
  /** "HTTP 403", "ECONNREFUSED", "no answer in time". */
  readonly code: string;
  readonly status: number | undefined;
  /** The connector may have taken it all the same: sending it again could show it twice. */
  readonly uncertain: boolean;

  constructor(code: string, { status, uncertain = false, cause }: { status?: number; uncertain?: boolean; cause?: unknown } = {}) {
    super(code, { cause });
    this.code = code;
    this.status = status;
    this.uncertain = uncertain;
  }
}

const tries = 3;
/** Teams names 412, 429, 502 and 504 as worth another try; 500 and 503 are seen to pass too. */
const passing: ReadonlySet<number> = new Set([412, 429, 500, 502, 503, 504]);
/** The connection was never made, so nothing was sent. */
const unconnected: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);
/** Milliseconds before the second try, at least; doubled before the third, with up to as much again by chance. */
const pause = 250;

/** Milliseconds that an answer asks to be waited: seconds or a date. */
function retryAfter(header: string | null, now: number): number {
  if (header === null) return 0;
  const milliseconds = /^\d+(?:\.\d+)?$/.test(header) ? Number(header) * 1000 : Date.parse(header) - now;
  return Number.isFinite(milliseconds) ? Math.max(0, milliseconds) : 0;
}

/** What one try came to: an answer, or why there is none and whether another may be made, after how long. */
type Outcome = { readonly body: unknown } | { readonly unsent: Unsent; readonly again?: number };

const failure = (cause: unknown): Outcome => {
  const code = errorCode((cause as Error | undefined)?.cause) ?? 'the connection was cut';
  return unconnected.has(code)
    ? { unsent: new Unsent(code, { cause }), again: 0 }
    : { unsent: new Unsent(code, { cause, uncertain: !/CERT|SELF_SIGNED|TLS|SSL/.test(code) }) };
};

/** Lets so many through at a time, in the order of coming. */
function createSlots(most: number) {
  let taken = 0;
  const waiting: (() => void)[] = [];
  return {
    async take(signal: AbortSignal): Promise<void> {
      if (taken < most) return void (taken += 1);
      await new Promise<void>((resolve, reject) => {
        const enter = () => resolve();
        waiting.push(enter);
        signal.addEventListener('abort', () => {
          const place = waiting.indexOf(enter);
          if (place >= 0) waiting.splice(place, 1);
          reject(new Unsent('no answer in time'));
        });
      });
    },
    /** Hands the slot to whoever waits longest. */
    give(): void {
      const next = waiting.shift();
      if (next) next();
      else taken -= 1;
    },
  };
}

export function createWire({ token, allowed, deadline = 5_000, most = 64, time = realTime }: WireOptions): Wire {
  const slots = createSlots(most);
  const pace = createPace(time.now);
  /** Before a token is asked for. */
  const base = ({ serviceUrl }: Pick<Place, 'serviceUrl'>): string => {
    if (!allowed(serviceUrl)) throw new Unsent('an address that is not allowed');
    return serviceUrl.replace(/\/+$/, '');
  };

  const attempt = async (method: string, url: URL, body: string | undefined, signal: AbortSignal): Promise<Outcome> => {
    let bearer: string | undefined;
    try {
      bearer = await unlessAborted(token(), signal);
    } catch (cause) {
      return { unsent: cause instanceof Unsent ? cause : new Unsent(errorCode(cause) ?? 'no token for the connector', { cause }) };
    }
    try {
      const response = await fetch(url, {
        method,
        // A redirect could take the token elsewhere.
        redirect: 'manual',
        headers: { 'content-type': 'application/json; charset=utf-8', ...(bearer && { authorization: `Bearer ${bearer}` }) },
        signal,
        ...(body !== undefined && { body }),
      });
      // Accepted is accepted, whatever becomes of the rest of the answer.
      if (response.ok) return { body: await response.json().catch(() => undefined) };
      await response.body?.cancel().catch(() => undefined);
      const unsent = new Unsent(`HTTP ${response.status}`, { status: response.status });
      return passing.has(response.status) ? { unsent, again: retryAfter(response.headers.get('retry-after'), time.now()) } : { unsent };
    } catch (cause) {
      return signal.aborted ? { unsent: new Unsent('no answer in time', { uncertain: true, cause }) } : failure(cause);
    }
  };

  const call = async (method: string, url: URL, activity?: object): Promise<unknown> => {
    const latest = time.now() + deadline;
    const late = new AbortController();
    const inTime = time.after(deadline, () => late.abort());
    try {
      await slots.take(late.signal);
      try {
        const body = activity && JSON.stringify(activity);
        for (let made = 1; ; made += 1) {
          const outcome = await attempt(method, url, body, late.signal);
          if ('body' in outcome) return outcome.body;
          const { unsent, again } = outcome;
          const wait = Math.round(Math.max(again ?? 0, pause * 2 ** (made - 1) * (1 + time.random())));
          if (again === undefined || made === tries || time.now() + wait >= latest) throw unsent;
          await time.wait(wait);
        }
      } finally {
        slots.give();
      }
    } finally {
      inTime();
    }
  };

  return {
    async create(place, activity, replyTo) {
      const url = addressOf(base(place), place, replyTo);
      const wait = pace.next(`${place.serviceUrl} ${place.conversation}`, deadline);
      if (wait === undefined) throw new Unsent('too many messages in this conversation');
      if (wait) await time.wait(wait);
      return idOf(await call('POST', url, activity));
    },
    update: async (place, id, activity) => void (await call('PUT', addressOf(base(place), place, id), activity)),
    remove: async (place, id) => void (await call('DELETE', addressOf(base(place), place, id))),
    async open(serviceUrl, parameters) {
      const id = idOf(await call('POST', new URL(`${base({ serviceUrl })}/v3/conversations`), parameters));
      if (id === undefined) throw new Unsent('the connector named no conversation');
      return id;
    },
  };
}

function addressOf(base: string, { conversation, targeted = false }: Place, activity?: string): URL {
  const path = ['v3', 'conversations', conversation, 'activities', ...(activity === undefined ? [] : [activity])];
  // An address reads these as steps up the path.
  if (path.some((part) => /^\.{1,2}$/.test(part))) throw new Unsent('an id that is none');
  const url = new URL(`${base}/${path.map(encodeURIComponent).join('/')}`);
  if (targeted) url.searchParams.set('isTargetedActivity', 'true');
  return url;
}

const idOf = (body: unknown): string | undefined =>
  typeof body === 'object' && body !== null && 'id' in body && typeof body.id === 'string' ? body.id : undefined;

function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    const stop = () => reject(new Unsent('no token for the connector in time'));
    if (signal.aborted) return stop();
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
