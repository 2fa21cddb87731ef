// Recommendations that share a number: "5" is 5a and 5b.
import type { Knowledge } from '../../model.js';

export const variantsOf = ({ order }: Knowledge, number: string): string[] =>
  order.filter((id) => id.length === number.length + 1 && id.startsWith(number) && /[a-z]$/.test(id));
