// What is decided in a terminal, carried out: each order is in the audit log before it is, and what came of it after.
import { BotError } from '../errors.js';
import type { Log } from '../log.js';
import { readOrders, type Order } from './orders.js';

/** An order, as the audit log has the same from Teams. */
export interface Ordered {
  readonly what: string;
  readonly about: string;
  readonly result: string;
}
/** On the disk when it resolves; where it rejects, nothing is decided. */
export type Witness = (ordered: Ordered) => Promise<unknown>;
/** What came of it. */
type CarryOut = { readonly [K in Order['kind']]: (order: Extract<Order, { kind: K }>) => Promise<string> };

const told: { readonly [K in Order['kind']]: (order: Extract<Order, { kind: K }>) => Pick<Ordered, 'what' | 'about'> } = {
  look: () => ({ what: 'refresh', about: 'look' }),
  approve: ({ hash }) => ({ what: 'refresh', about: `approve ${hash}` }),
  reject: ({ hash }) => ({ what: 'refresh', about: `reject ${hash}` }),
  rollBack: ({ number }) => ({ what: 'roll_back', about: String(number) }),
  confirm: ({ drafts }) => ({ what: 'drafts', about: `confirm ${drafts.join(' ')}` }),
};

/** `keep`: where orders are left. What it returns carries out those that are there, oldest first. */
export function createObey(keep: string, carryOut: CarryOut, witness: Witness, log: Log): () => Promise<void> {
  let silent: string | undefined;
  /** Undefined where it is written; else why it is not. */
  const write = (ordered: Ordered) => witness(ordered).then(() => undefined, faultOf);
  return async () => {
    for (const { order, done } of await readOrders(keep)) {
      // Tables keyed by kind; TypeScript cannot see that the two sides meet.
      const ordered = (told[order.kind] as (order: Order) => Pick<Ordered, 'what' | 'about'>)(order);
      const fault = await write({ ...ordered, result: 'allowed' });
      // Once until it is another: the order stays, and each look tries it again.
      if (fault && fault.message !== silent)
        log.warn({ code: fault.code }, `${fault.message} What was decided in a terminal waits for it.`);
      silent = fault?.message;
      if (fault) return;
      const came = await (carryOut[order.kind] as (order: Order) => Promise<string>)(order);
      const unwritten = await write({ ...ordered, result: came });
      if (unwritten) log.error({ code: unwritten.code }, 'what came of an order was not written down');
      await done();
    }
  };
}

const faultOf = (error: unknown): BotError =>
  error instanceof BotError ? error : new BotError('AUDIT_UNAVAILABLE', { folder: '-', reason: 'unknown' }, error);
