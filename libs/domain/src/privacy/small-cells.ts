/** Smallest count that is shown: fewer people could be identified by a reader who knows the place. */
export const SMALLEST_CELL = 5;

/** Returns the count, or null if it is too small to show. */
export const shownCount = (count: number): number | null => (count < SMALLEST_CELL ? null : count);

/**
 * Returns the counts of a column with small ones hidden as null. If a hidden count could be derived from the total (a single hidden cell,
 * or too few people in all), the smallest other count is hidden too.
 */
export function hideSmallCells(counts: readonly number[]): (number | null)[] {
  const hidden = new Set(counts.flatMap((count, index) => (count < SMALLEST_CELL ? [index] : [])));
  const others = counts.map((count, index) => ({ count, index })).filter(({ index }) => !hidden.has(index));
  others.sort((a, b) => a.count - b.count);
  const sum = () => [...hidden].reduce((total, index) => total + (counts[index] ?? 0), 0);
  while (hidden.size > 0 && others.length > 0 && (hidden.size === 1 || sum() < SMALLEST_CELL)) {
    hidden.add(others.shift()?.index ?? -1);
  }
  return counts.map((count, index) => (hidden.has(index) ? null : count));
}
