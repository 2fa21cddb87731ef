// What processes hold in memory, MB, as Linux tells it; 0 of one that has ended.
import { readFileSync, readdirSync } from 'node:fs';

const told = (file: string): string => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

/** What it has in memory itself, with all that it shares with others. */
export const resident = (pid: number | string): number => (Number(told(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * 4096) / 2 ** 20;

/** The same with its share of what several have in common, such as the program: these can be added up. */
export const proportional = (pid: number | string): number =>
  Number(/^Pss:\s+(\d+) kB/m.exec(told(`/proc/${pid}/smaps_rollup`))?.[1] ?? 0) / 1024;

export const childrenOf = (pid: number | string): string[] => {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) => told(`/proc/${pid}/task/${task}/children`).trim().split(' ').filter(Boolean));
  } catch {
    return [];
  }
};

interface Held {
  /** Of the process itself, at least and at most. */
  readonly least: number;
  readonly most: number;
  /** Of its children together, at most. */
  readonly children: number;
  /** Of them all, at most. */
  readonly all: number;
}
const nothing: Held = { least: Infinity, most: 0, children: 0, all: 0 };

/** What a process and its children hold, looked at every 50 ms; `meanwhile` is told of the children at each look. */
export function watchMemory(pid: number, meanwhile: (children: readonly string[]) => void) {
  let held = nothing;
  const timer = setInterval(() => {
    const running = childrenOf(pid);
    const [own, children] = [proportional(pid), running.reduce((sum, one) => sum + proportional(one), 0)];
    held = {
      least: Math.min(held.least, own),
      most: Math.max(held.most, own),
      children: Math.max(held.children, children),
      all: Math.max(held.all, own + children),
    };
    meanwhile(running);
  }, 50);
  return {
    /** Since it was last taken. */
    take(): Held {
      const taken = held;
      held = nothing;
      return taken;
    },
    stop: () => clearInterval(timer),
  };
}
