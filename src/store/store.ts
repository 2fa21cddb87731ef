// What outlives a restart: feedback, and the wording of questions that found no answer, never who asked, or where; and who a pseudonym stands for.
import { join } from 'node:path';
import { BotError, type ErrorCode } from '../errors.js';
import type { Log } from '../log.js';
import type { AdminChat } from '../model.js';
import { putAdmin, readAdmins } from './admins.js';
import type { Database } from './database.js';
import { daysOf, putFeedback, putUnanswered, readAll, sweep, type Days } from './entries.js';
import { codeOf } from './failure.js';
import type { Feedback, Kept, Unanswered } from './kept.js';
import { forget, newPseudonym, pseudonymOf } from './people.js';

export type { Counted, Feedback, Kept, Unanswered } from './kept.js';

/** None of its promises is ever rejected: what fails is a warning in the log, and answers go on. */
export interface Store {
  feedback(entry: Feedback): Promise<void>;
  unanswered(entry: Unanswered): Promise<void>;
  kept(): Promise<Kept>;
  /** What may stand for a person where something must name one; where none can be kept, one that leads to nobody. */
  pseudonymOf(objectId: string): Promise<string>;
  /** Where an admin can be told of something. */
  met(chat: AdminChat): Promise<void>;
  /** Of these admins, those who have written; the rows of those who are none any more are deleted. */
  admins(objectIds: readonly string[]): Promise<readonly AdminChat[]>;
  /** Deletes what is tied to a person by their Entra object id. How many rows; undefined where it could not be done. */
  forget(objectId: string): Promise<number | undefined>;
  /** Waits for what is being written. */
  close(): Promise<void>;
}
export interface StoreOptions {
  readonly retentionDays: number;
  readonly now: () => Date;
  readonly log: Log;
}

export const storeFile = (folder: string): string => join(folder, 'store.sqlite');

const aDay = 86_400_000;
const nothing: Kept = { feedback: [], unanswered: [] };

/** Opens the store of a folder, made where it is missing, and deletes what is over: now, and once a day. */
export async function openStore(folder: string, { retentionDays, now, log }: StoreOptions): Promise<Store> {
  const warn = (code: ErrorCode, details: Readonly<Record<string, string>>): void => {
    const { message, who } = new BotError(code, details);
    log.warn({ code, who, ...details }, message);
  };
  /** Said once until something has worked again: a full disk must not fill the log too. */
  let said = false;
  const unavailable = (reason: string): void => {
    if (!said) warn('STORE_UNAVAILABLE', { folder, reason });
    said = true;
  };

  const open = async (): Promise<Database> => {
    // Loaded here: a machine that the driver does not run on still answers, and nothing else waits for it to load.
    const { isCorrupt, openDatabase, setAside } = await import('./database.js');
    const file = storeFile(folder);
    try {
      return await openDatabase(file);
    } catch (error) {
      if (!isCorrupt(error)) throw error;
      warn('STORE_SET_ASIDE', { file, aside: await setAside(file, now()) });
      return openDatabase(file);
    }
  };
  let database = await open().catch((error: unknown) => void unavailable(codeOf(error)));

  let last: Promise<unknown> = Promise.resolve();
  /** One after the other. Without a database, or where the work fails, the result is `otherwise`. */
  const attempt = <T>(otherwise: T, work: (database: Database, days: Days) => Promise<T>): Promise<T> => {
    const run = async (): Promise<T> => {
      if (!database) return otherwise;
      try {
        const done = await work(database, daysOf(now(), retentionDays));
        said = false;
        return done;
      } catch (error) {
        unavailable(codeOf(error));
        return otherwise;
      }
    };
    const done = last.then(run);
    last = done;
    return done;
  };

  const tidyUp = () =>
    attempt(undefined, async ({ tables, wipe }, days) => {
      await sweep(tables, days);
      wipe();
    });
  await tidyUp();
  const timer = setInterval(() => void tidyUp(), aDay);
  timer.unref();

  return {
    feedback: (entry) => attempt(undefined, ({ tables }, days) => putFeedback(tables, entry, days)),
    unanswered: (entry) => attempt(undefined, ({ tables }, days) => putUnanswered(tables, entry, days)),
    kept: () => attempt(nothing, ({ tables }, days) => readAll(tables, days)),
    pseudonymOf: (objectId) => attempt(newPseudonym(), ({ tables }, days) => pseudonymOf(tables, objectId, days)),
    met: (chat) => attempt(undefined, ({ tables }, days) => putAdmin(tables, chat, days)),
    admins: (objectIds) => attempt<readonly AdminChat[]>([], ({ tables }, days) => readAdmins(tables, objectIds, days)),
    forget: (objectId) =>
      attempt<number | undefined>(undefined, async ({ tables, wipe }) => {
        const rows = await forget(tables, objectId);
        wipe();
        return rows;
      }),
    async close() {
      clearInterval(timer);
      await attempt(undefined, ({ close }) => close());
      database = undefined;
    },
  };
}
