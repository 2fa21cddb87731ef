// A wire that counts what becomes of what is sent.
import type { Meter } from '../meter.js';
import { Unsent, type Wire } from './send.js';

export function counted(wire: Wire, meter: Meter): Wire {
  const count = async <T>(sending: Promise<T>): Promise<T> => {
    try {
      const sent = await sending;
      meter.sent('ok');
      return sent;
    } catch (error) {
      meter.sent(error instanceof Unsent ? error.code : 'fault');
      throw error;
    }
  };
  return {
    create: (...what) => count(wire.create(...what)),
    update: (...what) => count(wire.update(...what)),
    remove: (...what) => count(wire.remove(...what)),
    open: (...what) => count(wire.open(...what)),
  };
}
