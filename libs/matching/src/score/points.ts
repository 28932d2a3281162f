/**
 * Whole parts of `numerators[i] / denominator` that sum exactly to `total`: each is rounded down, and what is missing
 * goes one by one to the largest remainders, the first of equals. `total` is the rounded sum of the fractions.
 */
export function largestRemainder(numerators: readonly number[], denominator: number, total: number): number[] {
  const parts = numerators.map((numerator) => Math.floor(numerator / denominator));
  const missing = total - parts.reduce((sum, part) => sum + part, 0);
  if (missing === 0) return parts;
  const byRemainder = numerators
    .map((numerator, index) => ({ index, remainder: numerator % denominator }))
    .sort((one, other) => other.remainder - one.remainder || one.index - other.index);
  for (const { index } of byRemainder.slice(0, missing)) parts[index] = (parts[index] ?? 0) + 1;
  return parts;
}

/** `total` shared in proportion to `weights`, exactly. */
export function shareOut(total: number, weights: readonly number[]): number[] {
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return largestRemainder(
    weights.map((weight) => weight * total),
    sum,
    total,
  );
}
