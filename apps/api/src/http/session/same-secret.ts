import { timingSafeEqual } from 'node:crypto';

/** Compares in the same time wherever the first difference is. */
export function isSameSecret(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)];
  return one.length === other.length && timingSafeEqual(one, other);
}
