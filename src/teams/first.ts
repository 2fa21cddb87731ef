// Doing once what is told twice.

/** True the first time a key is seen within so many milliseconds. */
export function createFirst(milliseconds: number): (key: string) => boolean {
  const seen = new Map<string, number>();
  return (key) => {
    const now = Date.now();
    for (const [old, at] of seen) if (now - at > milliseconds) seen.delete(old);
    if (seen.has(key)) return false;
    seen.set(key, now);
    return true;
  };
}
