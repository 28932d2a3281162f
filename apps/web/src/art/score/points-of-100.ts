/** A criterion with points out of 10,000, as the api scores it. */
interface Scored {
  points: number;
  possible: number;
}

/** Points of a criterion out of 100. */
export interface Points {
  won: number;
  max: number;
}

export const outOf100 = (score: number): number => Math.round(score / 100);

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Rounds parts to integers that sum to the rounded total (largest remainder method); no part exceeds its ceiling. */
function wholeParts(parts: readonly number[], ceilings: readonly number[]): number[] {
  const whole = parts.map((part, i) => Math.min(Math.floor(part / 100), ceilings[i] ?? 0));
  const byRemainder = parts.map((part, i) => ({ i, remainder: part % 100 })).sort((a, b) => b.remainder - a.remainder || a.i - b.i);
  let missing = outOf100(sum(parts)) - sum(whole);
  while (missing > 0) {
    const open = byRemainder.filter(({ i }) => (whole[i] ?? 0) < (ceilings[i] ?? 0)).slice(0, missing);
    if (open.length === 0) break;
    for (const { i } of open) whole[i] = (whole[i] ?? 0) + 1;
    missing -= open.length;
  }
  return whole;
}

/** Returns the points of one side as displayed: they sum to the displayed score of the side, and none exceeds its maximum. */
export function pointsOf100(criteria: readonly Scored[]): Points[] {
  const max = wholeParts(
    criteria.map(({ possible }) => possible),
    criteria.map(() => 100),
  );
  const won = wholeParts(
    criteria.map(({ points }) => points),
    max,
  );
  return criteria.map((_, i) => ({ won: won[i] ?? 0, max: max[i] ?? 0 }));
}
