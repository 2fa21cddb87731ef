// The knowledge over time: looks at the folders, tells what a change would do, takes it or lets it wait, and goes back.
import type { Change, Finding, Knowledge, Outcome, Refresh } from '../model.js';
import { BotError, type ErrorCode } from '../errors.js';
import type { Log } from '../log.js';
import type { Built } from '../knowledge/build.js';
import { cameOf } from './came.js';
import type { History } from './history.js';
import { takeListing, type Listing } from './listing.js';
import { createObey, type Witness } from './obey.js';
import { ordersArrive } from './orders.js';
import { clock, type Time } from './time.js';
import { openVersions, type VersionsOptions } from './versions.js';
import { answeredNow, weigh, type WeighOptions } from './weigh.js';

export interface RefreshOptions extends WeighOptions, Omit<VersionsOptions, 'now' | 'warn'> {
  /** Between two looks. */
  readonly seconds: number;
  /** Told of each order from a terminal, before and after. */
  readonly witness: Witness;
  readonly log: Log;
  readonly time?: Time;
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
  /** No further look; resolves when what is under way is done. */
  stop(): Promise<void>;
}

/** Milliseconds at least between the two looks that an admin's is: whoever writes has written more by then. It is read meanwhile. */
const settling = 1_000;
/** Milliseconds after which everything is read again, whatever names, sizes and times say: some shares tell them wrongly. */
const everything = 3_600_000;

/** What serves at start: the version that served last, or, where there is none, the folders. Throws where neither can be had. */
export async function openRefresh(options: RefreshOptions): Promise<Serving> {
  const { folders, own, keep, seconds, log, time = clock } = options;
  const listeners = new Set<(change: Change) => void>();
  const warn = (error: BotError) => log.warn({ code: error.code, who: error.who }, error.message);
  const versions = await openVersions({ ...options, now: time.now, warn });
  const { history, serving, save } = versions;
  let failure: BotError | undefined;
  let last: Listing | undefined;
  let readAt = time.now().getTime();

  /** What reading the files found: of what serves, until a look finds the same texts beside others that cannot be read. */
  let ofFiles = versions.built().ofFiles;
  /** And what it found since, beside a state that does not serve. */
  let since: readonly Finding[] = [];
  const findings = (): readonly Finding[] => {
    const { knowledge, ofFiles: before } = versions.built();
    return [...ofFiles, ...knowledge.findings.slice(before.length)];
  };
  const standingNow = (): readonly Finding[] => {
    // While a change waits, the folder is what it says, and what is wrong there is asked about.
    const told = history().waiting?.findings ?? findings();
    const known = new Set(told.map(wordingOf));
    return [...since.filter((finding) => !known.has(wordingOf(finding))), ...told];
  };
  const newIn = (some: readonly Finding[]): readonly Finding[] => {
    const known = new Set(standingNow().map(wordingOf));
    return some.filter((finding) => !known.has(wordingOf(finding)));
  };
  function tellFindings(some = findings()): void {
    for (const { level, file, line, reason, mend } of some)
      log[level === 'problem' ? 'warn' : 'info']({ file, line: line ?? 0, reason, mend }, level);
  }

  function failed(error: unknown): Outcome {
    const reason = error instanceof Error ? error.name : 'unknown';
    const told = error instanceof BotError ? error : new BotError('KNOWLEDGE_LOOK_FAILED', { reason }, error);
    // Once until it is another: a share that is away all night must not fill the log.
    if (failure?.message !== told.message) warn(told);
    failure = told;
    return { kind: 'failed', version: serving(), code: told.code, message: { da: `${told.da.what} ${told.da.next}`, en: told.message } };
  }

  // ── A look ───────────────────────────────────────────────────────────────────────────────────────────────

  /** What the folders are known to hold, told again. */
  function standing(hash: string): Outcome {
    const [version, { waiting }] = [serving(), history()];
    if (hash === version.hash) return { kind: 'unchanged', version };
    return waiting?.hash === hash ? { kind: 'waiting', version, change: waiting } : { kind: 'left_alone', version };
  }

  /** What do the folders hold, and may it be taken? `settling`: until another look must find the same; where it has, nothing. */
  async function consider(listing: Listing, settling?: Promise<void>): Promise<Outcome> {
    const [version, before, now] = [serving(), history(), time.now().getTime()];
    const { seen, waiting, ...rest } = before;
    const stands = async () => {
      await settling;
      const again = (await takeListing(folders, own)).fingerprint === listing.fingerprint;
      // Somebody is at work there: what is found next is still only once it is found once more.
      if (!again) last = undefined;
      return again;
    };
    const unread = async () => settling === undefined || stands();
    const unsettled: Outcome = { kind: 'unsettled', version };
    if (seen?.fingerprint === listing.fingerprint && now - readAt < everything) return (await unread()) ? standing(seen.hash) : unsettled;
    const emptied = Object.entries(seen?.counts ?? {}).find(([name, count]) => count > 0 && listing.counts[name] === 0);
    if (emptied) {
      if (!(await unread())) return unsettled;
      throw new BotError('KNOWLEDGE_FOLDER_EMPTIED', { folder: emptied[0] });
    }
    const loaded = await versions.ofFolders([version.hash, ...before.refused, ...(waiting ? [waiting.hash] : [])]);
    // Written to while it was read: it may hold half of what it will.
    if (!(await stands())) return unsettled;
    readAt = now;
    if ('known' in loaded) {
      const { known: hash } = loaded;
      tellFindings(newIn(loaded.ofFiles));
      if (hash === version.hash) ofFiles = loaded.ofFiles;
      // What waits or is refused stands there: what has become unreadable beside it is told of all the same.
      since = hash === version.hash ? [] : loaded.ofFiles;
      // Back at what serves, nothing is refused any more; what is refused or served does not wait.
      const refused = hash === version.hash ? [] : before.refused;
      await save({ ...rest, seen: { ...listing, hash }, refused, ...(waiting?.hash === hash && { waiting }) });
      return standing(hash);
    }
    const [change] = await Promise.all([weigh(versions.built(), loaded.built, version.number, options), loaded.kept]);
    const decided = { seen: { ...listing, hash: change.hash }, refused: [] };
    if (!change.reasons.length) return take(loaded.built, change, decided);
    await save({ ...before, ...decided, waiting: change });
    warn(new BotError('KNOWLEDGE_WAITS', { version: version.number }));
    log.info({ hash: change.hash, reasons: change.reasons.map(({ kind, count }) => `${kind} ${count}`).join(', ') }, 'knowledge waits');
    for (const listener of listeners) listener(change);
    return { kind: 'waiting', version, change };
  }

  /** `number`: of a version that has served before. */
  async function take(next: Built, change: Change, decided: Partial<History>, number?: number): Promise<Outcome> {
    const { waiting: _settled, ...rest } = history();
    const version = rest.versions.find((one) => one.number === number) ?? versions.describe(next);
    const all = number === undefined ? [version, ...rest.versions] : rest.versions;
    await versions.serve(next, { ...rest, ...decided, versions: all, serving: version.number });
    ofFiles = next.ofFiles;
    since = [];
    log.info({ version: version.number, hash: version.hash, documents: version.documents, sections: version.sections }, 'knowledge taken');
    tellFindings();
    return { kind: 'taken', version, change, answered: await answeredNow(next.knowledge, options) };
  }

  // ── An admin's decision ──────────────────────────────────────────────────────────────────────────────────

  async function approve(hash?: string): Promise<Outcome> {
    const { waiting, seen, ...rest } = history();
    if (!waiting || (hash !== undefined && waiting.hash !== hash)) return { kind: 'nothing_waits', version: serving() };
    const next = await versions.ofVersion(waiting.hash).catch(async (error: unknown) => {
      // Not to be read any more: the next look makes it anew.
      await save({ ...rest, ...(seen?.hash !== waiting.hash && seen && { seen }) });
      throw error;
    });
    return take(next, waiting, { refused: [] });
  }

  async function reject(hash?: string): Promise<'rejected' | 'nothing_waits'> {
    const { waiting, ...rest } = history();
    if (!waiting || (hash !== undefined && waiting.hash !== hash)) return 'nothing_waits';
    await save({ ...rest, refused: [...rest.refused, waiting.hash] });
    log.info({ hash: waiting.hash }, 'knowledge rejected');
    return 'rejected';
  }

  async function confirm(hashes: readonly string[]): Promise<Outcome> {
    const drafts = versions.built().drafts.filter(({ hash, doubt }) => hashes.includes(hash) && doubt === undefined);
    if (!drafts.length || drafts.length !== new Set(hashes).size) return { kind: 'drafts_changed', version: serving() };
    // Seldom needed, and it brings a YAML package that no start should wait for.
    const { writeConfirmed } = await import('./confirm.js');
    await writeConfirmed(folders.at(-1) ?? '', drafts, time.now());
    const outcome = await lookNow();
    if (outcome.kind !== 'left_alone') return outcome;
    // It was rejected once with the same content. Who confirms it again wants it weighed again.
    const { seen, ...rest } = history();
    await save({ ...rest, refused: [], ...(seen && { seen: { ...seen, fingerprint: '' } }) });
    return lookNow();
  }

  async function rollBack(number: number): Promise<Outcome> {
    const [version, { seen, waiting, refused, versions: all }] = [serving(), history()];
    const target = all.find((one) => one.number === number);
    if (!target) return { kind: 'no_such_version', version, number };
    if (number === version.number) return { kind: 'unchanged', version };
    const next = await versions.ofVersion(target.hash);
    const change = await weigh(versions.built(), next, version.number, options);
    const left = [...refused, version.hash, seen?.hash ?? version.hash, waiting?.hash ?? version.hash];
    return take(next, change, { refused: [...new Set(left)].filter((hash) => hash !== target.hash) }, number);
  }

  // ── One at a time ────────────────────────────────────────────────────────────────────────────────────────

  let before: Promise<unknown> = versions.kept.catch(failed);
  const inTurn = <T>(work: () => Promise<T>, otherwise: (error: unknown) => T): Promise<T> => {
    const mine = before.then(work).catch(otherwise);
    before = mine;
    return mine;
  };

  const looked = async (listing: Listing, settling?: Promise<void>): Promise<Outcome> => {
    const outcome = await consider(listing, settling);
    if (outcome.kind !== 'unsettled') failure = undefined;
    return outcome;
  };
  const lookNow = async (): Promise<Outcome> => {
    last = await takeListing(folders, own);
    return looked(last, time.wait(settling));
  };
  const lookAgain = async (): Promise<Outcome> => {
    const known = [last?.fingerprint, history().seen?.fingerprint];
    last = await takeListing(folders, own);
    return known.includes(last.fingerprint) ? looked(last) : { kind: 'unsettled', version: serving() };
  };
  const came = (outcome: Promise<Outcome>) => outcome.catch(failed).then(cameOf);
  const obey = createObey(
    keep,
    {
      look: () => came(lookNow()),
      approve: ({ hash }) => came(approve(hash)),
      reject: ({ hash }) => reject(hash).catch((error: unknown) => cameOf(failed(error))),
      rollBack: ({ number }) => came(rollBack(number)),
      confirm: ({ drafts }) => came(confirm(drafts)),
    },
    options.witness,
    log,
  );
  const tick = (look: () => Promise<Outcome> = lookAgain) => inTurn(async () => obey().then(look), failed);

  const stops: (() => void)[] = [];
  tellFindings();
  return {
    look: () => inTurn(lookNow, failed),
    approve: (hash) => inTurn(() => approve(hash), failed),
    reject: (hash) =>
      inTurn(
        async () => void (await reject(hash)),
        (error) => void failed(error),
      ),
    rollBack: (number) => inTurn(() => rollBack(number), failed),
    drafts: () => versions.built().drafts,
    confirm: (drafts) => inTurn(() => confirm(drafts), failed),
    waiting: () => history().waiting,
    versions: () => history().versions,
    serving,
    knowledge: () => versions.built().knowledge,
    findings: () => [...(failure ? [findingOf(failure)] : []), ...standingNow()],
    warnings: () => [...(failure ? [failure.code] : []), ...(history().waiting ? ['KNOWLEDGE_WAITS' as const] : [])],
    onWaiting(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tick: () => tick(),
    start() {
      void tick(lookNow);
      stops.push(time.every(seconds * 1000, () => void tick()));
      stops.push(ordersArrive(keep, () => void inTurn(obey, (error) => void failed(error))));
    },
    async stop() {
      for (const end of stops) end();
      await before;
      await versions.close();
    },
  };
}

const wordingOf = (finding: Finding): string => JSON.stringify(finding);
const findingOf = ({ da: { what, next }, details }: BotError): Finding => ({
  level: 'problem',
  file: String(details['folder'] ?? '-'),
  reason: what,
  mend: next,
});
