// What is kept on the JavaScript heap, garbage collected. Needs --expose-gc.

export async function heapUsed(): Promise<number> {
  if (!gc) throw new Error('start with --expose-gc');
  for (let round = 0; round < 4; round += 1) {
    gc();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return process.memoryUsage().heapUsed;
}
export const megabytes = (bytes: number): number => bytes / 1024 / 1024;
