// How much of a suite is run: little in `npm test`, all of it in `npm run test:soak`, where each says what it counted.

const soaking = (globalThis as { soak?: boolean }).soak === true;

export const scale = (few: number, many: number): number => (soaking ? many : few);

/** Prints counts in a soak, past jest, which would put a stack beside them. */
export const tell = (what: string, counts: Readonly<Record<string, number>>): void => {
  const told = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  if (soaking) process.stderr.write(`${what}: ${told.join(', ')}\n`);
};

/** Bytes in use after a collection; undefined where Node was not started with --expose-gc. */
export function heap(): number | undefined {
  const { gc } = globalThis as { gc?: () => void };
  gc?.();
  return gc && process.memoryUsage().heapUsed;
}
