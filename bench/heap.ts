// What a step takes: what is kept on the JavaScript heap, garbage collected (needs --expose-gc), and processor time.

/** Typed arrays count, wherever they are kept. */
export async function heapUsed(): Promise<number> {
  if (!gc) throw new Error('start with --expose-gc');
  for (let round = 0; round < 4; round += 1) {
    gc();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  const { heapUsed: objects, arrayBuffers } = process.memoryUsage();
  return objects + arrayBuffers;
}
export const megabytes = (bytes: number): number => bytes / 1024 / 1024;

export interface Taken<T> {
  readonly value: T;
  readonly ms: number;
  /** Processor time of all this process's threads, the collector's too, in milliseconds. Others on the machine hardly show in it. */
  readonly work: number;
}

export async function taking<T>(step: () => T | Promise<T>): Promise<Taken<T>> {
  const before = process.cpuUsage();
  const started = performance.now();
  const value = await step();
  const ms = performance.now() - started;
  const { user, system } = process.cpuUsage(before);
  return { value, ms, work: (user + system) / 1000 };
}
