// The knowledge over time: looks at the folders, tells what a change would do, takes it or lets it wait, and goes back.
import { watch } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import type { Change, Finding, Knowledge, Outcome, Refresh, Unanswered, Version } from '../model.js';
import { BotError, type ErrorCode } from '../errors.js';
import { readInThread } from '../knowledge/loader.js';
import type { Built } from '../knowledge/build.js';
import type { Log } from '../log.js';
import { each, type AskOf } from './ask.js';
import { brokenSince, compare, movedAnswer } from './compare.js';
import { failing } from './golden.js';
import { readHistory, writeHistory, type History } from './history.js';
import { takeListing, type Listing } from './listing.js';
import { ordersIn, readOrders, type Order } from './orders.js';
import { reasonsToWait, type Policy } from './policy.js';

export interface RefreshOptions {
  readonly folders: readonly string[];
  /** The project's own folder of knowledge. */
  readonly own: string;
  /** Where versions are kept; made where it is missing. */
  readonly keep: string;
  /** Version of the program: a newer one reads files anew. */
  readonly program: string;
  readonly policy: Policy;
  /** Between two looks. */
  readonly seconds: number;
  readonly log: Log;
  readonly askOf: AskOf;
  /** The last wordings that people asked. */
  readonly recent: () => readonly string[];
  /** Questions that found no answer. */
  readonly unanswered: () => Promise<readonly Pick<Unanswered, 'text'>[]>;
  readonly time?: Time;
}
export interface Time {
  readonly now: () => Date;
  /** Resolves after so many milliseconds. */
  readonly wait: (ms: number) => Promise<void>;
  /** Calls again and again; the return value stops it. */
  readonly every: (ms: number, call: () => void) => () => void;
}

/** A `Refresh` and what it serves. */
export interface Serving extends Refresh {
  knowledge(): Knowledge;
  /** What must be seen to: codes of errors.ts. */
  warnings(): readonly ErrorCode[];
  /** Begins to look at the folders, now and every so many seconds. Before that, nothing is read or asked. */
  start(): void;
  /** One look of those: what an admin ordered, then the folders. */
  tick(): Promise<Outcome>;
  stop(): Promise<void>;
}

/** Milliseconds between the two looks that an admin's is: whoever writes has written more by then. */
const settling = 300;
/** Milliseconds after which everything is read again, whatever names, sizes and times say: some shares tell them wrongly. */
const everything = 3_600_000;
/** Of the questions asked in vain, so many are asked again. */
const mostAgain = 300;

const clock: Time = {
  now: () => new Date(),
  wait: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
  every(ms, call) {
    const timer = setInterval(call, ms);
    timer.unref();
    return () => clearInterval(timer);
  },
};

/** What serves at start: the version that served last, or, where there is none, the folders. Throws where neither can be had. */
export async function openRefresh(options: RefreshOptions): Promise<Serving> {
  const { folders, own, keep, program, policy, seconds, log, askOf, recent, unanswered, time = clock } = options;
  const listeners = new Set<(change: Change) => void>();
  let failure: BotError | undefined;
  let last: Listing | undefined;
  let readAt = -Infinity;
  /** The first version of all, on its way to the disk. */
  let keeping: Promise<unknown> | undefined;

  const at = (level: 'info' | 'warn', error: BotError) => log[level]({ code: error.code, who: error.who }, error.message);
  const describe = (number: number, { version, documents, passages }: Knowledge): Version => ({
    number,
    hash: version,
    at: time.now().toISOString(),
    documents: documents.size,
    sections: passages.size,
  });
  const ofFolders = (known: readonly string[], serving?: string) =>
    readInThread({ folders, own, keep: { folder: keep, program, ...(serving && { serving }) }, known });
  const ofVersion = async (hash: string): Promise<Built> =>
    builtOf(await readInThread({ folders, own, keep: { folder: keep, program }, hash }));
  const save = async (next: History): Promise<void> => {
    history = await writeHistory(keep, next).catch((cause: unknown) => {
      throw new BotError('KNOWLEDGE_NOT_KEPT', { folder: keep, reason: (cause as NodeJS.ErrnoException).code ?? 'unknown' }, cause);
    });
  };
  const versionOf = (number: number): Version => {
    const version = history.versions.find((one) => one.number === number);
    if (!version) throw new Error('the history does not hold what it serves');
    return version;
  };
  const serving = () => versionOf(history.serving);

  // ── At start ─────────────────────────────────────────────────────────────────────────────────────────────

  const opened = await readHistory(keep);
  const earlier = typeof opened === 'string' || opened.folders.join('\n') !== folders.join('\n') ? undefined : opened;
  if (opened === 'damaged') at('warn', new BotError('KNOWLEDGE_VERSION_DAMAGED', { file: keep }));
  let history: History = earlier ?? { folders, versions: typeof opened === 'string' ? [] : opened.versions, serving: 0, refused: [] };
  let built = await firstToServe();

  /** What served; if that is damaged, the folders where they still hold it, or else the newest version that is whole. */
  async function firstToServe(): Promise<Built> {
    if (!earlier) return fromFolders();
    const wanted = serving();
    try {
      return await ofVersion(wanted.hash);
    } catch (error) {
      if (!(error instanceof BotError) || error.code !== 'KNOWLEDGE_VERSION_DAMAGED') throw error;
      at('warn', error);
    }
    const anew = await ofFolders([]).catch(() => undefined);
    if (anew && builtOf(anew).knowledge.version === wanted.hash) return builtOf(anew);
    for (const { hash, number } of history.versions) {
      const whole = hash === wanted.hash ? undefined : await ofVersion(hash).catch(() => undefined);
      if (!whole) continue;
      const { seen: _looked, waiting: _waited, ...rest } = history;
      history = { ...rest, serving: number };
      return whole;
    }
    return fromFolders();
  }

  async function fromFolders(): Promise<Built> {
    const listing = await takeListing(folders, own);
    const loaded = await ofFolders([]);
    const made = builtOf(loaded);
    const version = describe(nextNumber(), made.knowledge);
    const next: History = {
      folders,
      versions: [version, ...history.versions],
      serving: version.number,
      refused: [],
      seen: { ...listing, hash: version.hash },
    };
    history = next;
    readAt = time.now().getTime();
    // Nobody's first answer waits for the disk; what cannot be kept is read from the folders again at the next start.
    keeping = ('kept' in loaded ? loaded.kept : Promise.resolve()).then(() => save(next)).catch(failed);
    return made;
  }

  function nextNumber(): number {
    return Math.max(0, ...history.versions.map(({ number }) => number)) + 1;
  }

  // ── A look ───────────────────────────────────────────────────────────────────────────────────────────────

  function failed(error: unknown): Outcome {
    const told =
      error instanceof BotError
        ? error
        : new BotError('KNOWLEDGE_LOOK_FAILED', { reason: error instanceof Error ? error.name : 'unknown' }, error);
    // Once until it is another: a share that is away all night must not fill the log.
    if (failure?.message !== told.message) at('warn', told);
    failure = told;
    return { kind: 'failed', version: serving(), code: told.code, message: told.message };
  }

  /** What the folders are known to hold, told again. */
  function standing(hash: string): Outcome {
    const version = serving();
    if (hash === version.hash) return { kind: 'unchanged', version };
    if (history.waiting?.hash === hash) return { kind: 'waiting', version, change: history.waiting };
    return { kind: 'left_alone', version };
  }

  function refuseEmptied({ counts }: Listing): void {
    const folder = Object.entries(history.seen?.counts ?? {}).find(([name, before]) => before > 0 && counts[name] === 0)?.[0];
    if (folder) throw new BotError('KNOWLEDGE_FOLDER_EMPTIED', { folder });
  }

  /** The folders have stood still: what do they hold, and may it be taken? */
  async function consider(listing: Listing): Promise<Outcome> {
    const now = time.now().getTime();
    const version = serving();
    if (history.seen?.fingerprint === listing.fingerprint && now - readAt < everything) return standing(history.seen.hash);
    refuseEmptied(listing);
    const known = [version.hash, ...history.refused, ...(history.waiting ? [history.waiting.hash] : [])];
    const loaded = await ofFolders(known, version.hash);
    // Written to while it was read: it may hold half of what it will.
    if ((await takeListing(folders, own)).fingerprint !== listing.fingerprint) return { kind: 'unsettled', version };
    readAt = now;
    const hash = 'known' in loaded ? loaded.known : loaded.built.knowledge.version;
    const seen = { ...listing, hash };
    if ('known' in loaded) {
      const { waiting, ...rest } = history;
      // Back at what serves, nothing waits and nothing is refused any more.
      const back = hash === version.hash;
      await save({ ...rest, seen, refused: back ? [] : rest.refused, ...(waiting && !back && waiting.hash === hash && { waiting }) });
      return standing(hash);
    }
    await loaded.kept;
    const change = await changeTo(loaded.built);
    if (!change.reasons.length) return take(loaded.built, change, { seen, refused: [] });
    await save({ ...history, seen, refused: [], waiting: change });
    history = { ...history, waiting: change };
    at('warn', new BotError('KNOWLEDGE_WAITS', { version: version.number }));
    log.info({ hash, reasons: change.reasons.map(({ kind, count }) => `${kind} ${count}`).join(', ') }, 'knowledge waits');
    for (const listener of listeners) listener(change);
    return { kind: 'waiting', version, change };
  }

  async function changeTo(next: Built): Promise<Change> {
    const [before, after] = [built.knowledge, next.knowledge];
    const [askBefore, askAfter] = [askOf(before), askOf(after)];
    const compared = compare(before, after);
    const golden = await failing(
      next.questions().flatMap(({ value }) => value ?? []),
      askAfter,
    );
    const answers = await each(
      recent(),
      async (question) => movedAnswer(question, await askBefore([question]), await askAfter([question])) ?? [],
    );
    return {
      ...compared,
      hash: after.version,
      from: history.serving,
      golden,
      answers: answers.flat(),
      reasons: reasonsToWait({ ...compared, golden, broken: brokenSince(before, after) }, policy),
      findings: after.findings,
    };
  }

  /** On the disk first, then in one step for everybody. */
  async function take(next: Built, change: Change, decided: Partial<Pick<History, 'seen' | 'refused'>>, number?: number): Promise<Outcome> {
    const { waiting: _settled, ...rest } = history;
    const version = number === undefined ? describe(nextNumber(), next.knowledge) : versionOf(number);
    const versions = number === undefined ? [version, ...rest.versions] : rest.versions;
    await save({ ...rest, ...decided, versions, serving: version.number });
    built = next;
    failure = undefined;
    log.info({ version: version.number, hash: version.hash, documents: version.documents, sections: version.sections }, 'knowledge taken');
    tellFindings();
    return { kind: 'taken', version, change, answered: await answeredNow(next.knowledge) };
  }

  async function answeredNow(knowledge: Knowledge): Promise<number> {
    const ask = askOf(knowledge);
    const questions = (await unanswered().catch(() => [])).slice(0, mostAgain);
    const kinds = await each(questions, async ({ text }) => (await ask([text])).kind);
    return kinds.filter((kind) => kind !== 'no_answer').length;
  }

  function tellFindings(): void {
    for (const { level, file, line, reason, mend } of built.knowledge.findings)
      log[level === 'problem' ? 'warn' : 'info']({ file, line: line ?? 0, reason, mend }, level);
  }

  // ── An admin's decision ──────────────────────────────────────────────────────────────────────────────────

  async function approve(hash?: string): Promise<Outcome> {
    const { waiting } = history;
    if (!waiting || (hash !== undefined && waiting.hash !== hash)) return { kind: 'nothing_waits', version: serving() };
    try {
      return await take(await ofVersion(waiting.hash), waiting, { refused: [] });
    } catch (error) {
      await forget(waiting.hash);
      throw error;
    }
  }

  async function reject(hash?: string): Promise<void> {
    const { waiting, ...rest } = history;
    if (!waiting || (hash !== undefined && waiting.hash !== hash)) return;
    await save({ ...rest, refused: [...rest.refused, waiting.hash] });
    log.info({ hash: waiting.hash }, 'knowledge rejected');
  }

  async function rollBack(number: number): Promise<Outcome> {
    const target = history.versions.find((one) => one.number === number);
    const version = serving();
    if (!target) return { kind: 'no_such_version', version, number };
    if (number === version.number) return { kind: 'unchanged', version };
    const next = await ofVersion(target.hash);
    const left = [...history.refused, version.hash, history.seen?.hash, history.waiting?.hash].filter(
      (hash) => hash !== undefined && hash !== target.hash,
    );
    return take(next, await changeTo(next), { refused: [...new Set(left as string[])] }, number);
  }

  /** What cannot be read any more does not wait; the folders are read again at the next look. */
  async function forget(hash: string): Promise<void> {
    const { waiting, seen, ...rest } = history;
    await save({ ...rest, ...(waiting?.hash !== hash && waiting && { waiting }), ...(seen?.hash !== hash && seen && { seen }) });
  }

  // ── One at a time ────────────────────────────────────────────────────────────────────────────────────────

  let before: Promise<unknown> = Promise.resolve();
  let stopped = false;
  const inTurn = <T>(work: () => Promise<T>, otherwise: (error: unknown) => T): Promise<T> => {
    const mine = before.then(async () => {
      await keeping;
      return work();
    });
    const settled = mine.catch(otherwise);
    before = settled;
    return settled;
  };

  const looked = (outcome: Outcome): Outcome => {
    failure = undefined;
    return outcome;
  };
  const lookNow = async (): Promise<Outcome> => {
    const first = await takeListing(folders, own);
    await time.wait(settling);
    last = await takeListing(folders, own);
    return first.fingerprint === last.fingerprint ? looked(await consider(last)) : { kind: 'unsettled', version: serving() };
  };
  const lookAgain = async (): Promise<Outcome> => {
    const earlierLook = last;
    last = await takeListing(folders, own);
    const still = [earlierLook?.fingerprint, history.seen?.fingerprint].includes(last.fingerprint);
    return still ? looked(await consider(last)) : { kind: 'unsettled', version: serving() };
  };
  const carryOut: { readonly [K in Order['kind']]: (order: Extract<Order, { kind: K }>) => Promise<unknown> } = {
    look: lookNow,
    approve: ({ hash }) => approve(hash),
    reject: ({ hash }) => reject(hash),
    rollBack: ({ number }) => rollBack(number),
  };
  const obey = async (): Promise<void> => {
    for (const { order, done } of await readOrders(keep)) {
      const carry = carryOut[order.kind] as (order: Order) => Promise<unknown>;
      await carry(order).catch(failed);
      await done();
    }
  };
  const tick = () =>
    inTurn(async () => {
      await obey();
      return lookAgain();
    }, failed);
  const firstLook = async (): Promise<Outcome> => {
    await obey();
    return lookNow();
  };

  const stops: (() => void)[] = [];
  tellFindings();

  return {
    look: () => inTurn(lookNow, failed),
    approve: (hash) => inTurn(() => approve(hash), failed),
    reject: (hash) =>
      inTurn(
        () => reject(hash),
        (error) => void failed(error),
      ),
    rollBack: (number) => inTurn(() => rollBack(number), failed),
    waiting: () => history.waiting,
    versions: () => history.versions,
    serving,
    knowledge: () => built.knowledge,
    findings: () => [...(failure ? [findingOf(failure)] : []), ...built.knowledge.findings],
    warnings: () => [...(failure ? [failure.code] : []), ...(history.waiting ? ['KNOWLEDGE_WAITS' as const] : [])],
    onWaiting(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tick,
    start() {
      if (stopped) return;
      void inTurn(firstLook, failed);
      stops.push(time.every(seconds * 1000, () => void tick()));
      void mkdir(ordersIn(keep), { recursive: true })
        .then(() => {
          if (stopped) return;
          // Only sooner: what it does not see is found at the next look.
          const orders = watch(ordersIn(keep), { persistent: false }, () => void inTurn(obey, (error) => void failed(error)));
          orders.on('error', () => orders.close());
          stops.push(() => orders.close());
        })
        .catch(() => undefined);
    },
    async stop() {
      stopped = true;
      for (const end of stops) end();
      await before;
    },
  };
}

function builtOf(loaded: Awaited<ReturnType<typeof readInThread>>): Built {
  if ('known' in loaded) throw new Error('what was read was not handed over');
  return loaded.built;
}

const findingOf = ({ what, next }: BotError): Finding => ({ level: 'problem', file: '-', reason: what, mend: next });
