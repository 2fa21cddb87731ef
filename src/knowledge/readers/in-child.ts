// Files are taken apart in a process of its own, with limits of time and memory: whatever a file does there, the bot goes on.
import { fork, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { availableParallelism, constants, setPriority } from 'node:os';
import { groupOf } from './formats.js';
import type { Reading } from './reading.js';
import { Unreadable } from './unreadable.js';

/** For one file. `heap` is V8's, in MB; `resident` is everything, in MB, of all processes together, watched where the system shows it (Linux). */
export interface Limits {
  readonly seconds: number;
  readonly heap: number;
  readonly resident: number;
}
/** A PDF of 300 full pages took some 4 seconds and 167 MB, one of 800 took 210. */
const usual: Limits = { seconds: 30, heap: 160, resident: 240 };
const watchMs = 50;

export interface Job {
  readonly path: string;
  readonly bytes: Uint8Array;
}
export type Outcome = { readonly reading: Reading } | Pick<Unreadable, 'fault' | 'details'>;

/** Takes files apart: two at a time, of different groups, where there are cores for it. Its processes start with the first file, and end with `close`. */
export interface Parser {
  parse(path: string, bytes: Uint8Array): Promise<Reading>;
  close(): void;
}

/** A process, and the file that it has. */
interface Place {
  child?: ChildProcess;
  before: Promise<unknown>;
  work?: Work;
}
interface Work {
  /** Which began first. */
  readonly turn: number;
  /** Ended, to be begun again when the others are done. */
  readonly giveWay: () => void;
  readonly over: Promise<unknown>;
}

export function createParser(limits: Limits = usual, cores: number = availableParallelism()): Parser {
  const places = new Map<string, Place>();
  let turns = 0;
  const placeFor = (path: string): Place => {
    const group = cores > 1 ? groupOf(path) : 'all';
    const place = places.get(group) ?? { before: Promise.resolve() };
    places.set(group, place);
    return place;
  };
  const end = (place: Place): void => {
    place.child?.kill('SIGKILL');
    delete place.child;
  };

  /** Together they may hold what one may: whichever began first goes on, the others wait for it. */
  const watch = async (mine: Place, turn: number): Promise<'too much' | 'well'> => {
    const held = await Promise.all([...places.values()].map(async (place) => ({ place, megabytes: await resident(place.child?.pid) })));
    if (held.some(({ place, megabytes }) => place === mine && megabytes > limits.resident)) return 'too much';
    if (held.reduce((sum, { megabytes }) => sum + megabytes, 0) > limits.resident)
      for (const other of places.values())
        if (other !== mine && !other.work) end(other);
        else if (other !== mine && other.work && other.work.turn > turn) other.work.giveWay();
    return 'well';
  };

  /** One file in one process. A process that ends, or is ended, takes only that file with it. Nothing: it gave way. */
  const ask = (place: Place, job: Job, turn: number): Promise<Outcome | undefined> => {
    const child = (place.child ??= start(limits));
    let settle: (outcome?: Outcome) => void = () => {};
    const over = new Promise<Outcome | undefined>((resolve) => (settle = resolve));
    const done = (alive: boolean, outcome?: Outcome) => {
      clearTimeout(late);
      clearInterval(watching);
      child.removeAllListeners();
      delete place.work;
      if (!alive) end(place);
      settle(outcome);
    };
    place.work = { turn, giveWay: () => done(false), over };
    const late = setTimeout(() => done(false, new Unreadable('took_too_long', { seconds: limits.seconds })), limits.seconds * 1000);
    const watching = setInterval(() => {
      void watch(place, turn).then((found) => {
        if (found === 'too much' && place.work?.turn === turn) done(false, new Unreadable('took_too_much'));
      });
    }, watchMs);
    child.on('message', (message: Outcome) => done(true, message));
    // V8 out of memory aborts; anything else is a fault of the library that the file brought out.
    child.on('exit', (code, signal) => done(false, new Unreadable(signal === 'SIGABRT' || code === 134 ? 'took_too_much' : 'damaged')));
    child.on('error', () => done(false, new Unreadable('damaged')));
    // A process that has just ended takes nothing in: its exit tells.
    child.send(job, () => undefined);
    return over;
  };

  const take = async (place: Place, job: Job): Promise<Reading> => {
    const turn = (turns += 1);
    for (;;) {
      const outcome = await ask(place, job, turn);
      if (outcome && 'reading' in outcome) return outcome.reading;
      if (outcome) throw new Unreadable(outcome.fault, outcome.details);
      // What others begin meanwhile gives way to it.
      await Promise.all([...places.values()].flatMap(({ work }) => work?.over ?? []));
    }
  };

  return {
    parse(path, bytes) {
      const place = placeFor(path);
      const mine = place.before.then(() => take(place, { path, bytes }));
      place.before = mine.catch(() => undefined);
      return mine;
    },
    close: () => [...places.values()].forEach(end),
  };
}

/** Without the environment, which holds secrets; what a library prints goes nowhere. Whoever waits for an answer goes before it. */
function start(limits: Limits): ChildProcess {
  const child = fork(new URL('./child.js', import.meta.url), {
    serialization: 'advanced',
    // What is young is soon let go: left to itself, V8 keeps three times sixteen megabytes for it, and gains nothing by it here.
    execArgv: [`--max-old-space-size=${limits.heap}`, '--max-semi-space-size=4'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    env: {},
  });
  try {
    if (child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
  } catch {
    // Not everywhere may a program do so; then they take turns.
  }
  return child;
}

/** Memory that a process holds, MB; 0 where the system does not tell. */
async function resident(pid: number | undefined): Promise<number> {
  try {
    const pages = Number((await readFile(`/proc/${pid}/statm`, 'utf8')).split(' ')[1]);
    return (pages * 4096) / 2 ** 20;
  } catch {
    return 0;
  }
}
