/** Fewer people than this in a cell could be identified by a reader who knows the place. */
export const SMALLEST_CELL = 5;

/** The count, or null where it is too small to show. */
export const shownCount = (count: number): number | null => (count < SMALLEST_CELL ? null : count);

/**
 * The counts of one column, the small ones hidden. Where what is hidden could be found from the total
 * (one cell alone, or too few people in all), the smallest of the others are hidden with it.
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
