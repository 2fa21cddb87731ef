// A deadline for what may never answer.

/** What `within` rejects with. */
export class Late extends Error {
  override readonly name = 'Late';
  readonly code = 'no answer in time';
}

/** Rejects where the promise takes longer than so many milliseconds. What it was waiting for goes on, unheard. */
export async function within<T>(milliseconds: number, promise: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Late()), milliseconds);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}
