// What an admin decides on the command line, left in a folder where the service finds it at its next look.
import { randomUUID } from 'node:crypto';
import { mkdirSync, watch } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from '../knowledge/write-whole.js';

const hash = z.string().regex(/^[\da-f]{12}$/);
/** `hash`: of the change as it was shown; what has come in its place is another. So with drafts. */
const order = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('look') }),
  z.object({ kind: z.literal('approve'), hash }),
  z.object({ kind: z.literal('reject'), hash }),
  z.object({ kind: z.literal('rollBack'), number: z.int().positive() }),
  z.object({ kind: z.literal('confirm'), drafts: z.array(hash).min(1).max(100) }),
]);
export type Order = z.infer<typeof order>;

const ordersIn = (folder: string): string => join(folder, 'orders');

export const putOrder = (folder: string, wanted: Order, now: Date): Promise<void> =>
  writeWhole(join(ordersIn(folder), `${now.getTime()}-${randomUUID()}.json`), JSON.stringify(wanted));

/** Oldest first, with the file that each stands in: removed when it is done, so that a stop in between does it again. What is none is removed. */
export async function readOrders(folder: string): Promise<{ readonly order: Order; readonly done: () => Promise<void> }[]> {
  const names = (await readdir(ordersIn(folder)).catch(() => [])).filter((name) => name.endsWith('.json')).sort();
  const orders = await Promise.all(
    names.map(async (name) => {
      const path = join(ordersIn(folder), name);
      const done = () => rm(path, { force: true });
      const read = order.safeParse(jsonOf(await readFile(path, 'utf8').catch(() => '')));
      if (read.success) return [{ order: read.data, done }];
      await done();
      return [];
    }),
  );
  return orders.flat();
}

/** Calls when one may have come. Only sooner than the next look: what it does not see is found then. The return value stops it. */
export function ordersArrive(folder: string, call: () => void): () => void {
  try {
    mkdirSync(ordersIn(folder), { recursive: true });
    const watcher = watch(ordersIn(folder), { persistent: false }, call);
    watcher.on('error', () => watcher.close());
    return () => watcher.close();
  } catch {
    return () => undefined;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
