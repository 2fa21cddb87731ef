// What went wrong, by its code: a driver's message could quote what was being written.

export const coded = (code: string, cause?: unknown): Error => Object.assign(new Error(code, { cause }), { code });

/** By shape, not by class: the driver's errors are no native ones. */
export function codeOf(error: unknown): string {
  const { code, name } = Object(error) as { code?: unknown; name?: unknown };
  return [code, name].find((one) => typeof one === 'string' && /^[\w ]{1,60}$/.test(one))?.toString() ?? 'unknown';
}
