// Dates with their own precision: comparing, covering, newest.
import type { Dating } from '../model.js';

/** The last moment a dating may mean, for sorting; undated sorts before everything. */
export const latest = (dating: Dating): string => dating.to ?? dating.from ?? '';

/** True where a year lies within the dating's years. */
export function covers(dating: Dating, year: number): boolean {
  const from = Number((dating.from ?? dating.to ?? '').slice(0, 4));
  const to = Number((dating.to ?? dating.from ?? '').slice(0, 4));
  return Boolean(from && to) && year >= from && year <= to;
}
