/** Factor on x: -1 left, 1 right of the midrib. */
type Direction = -1 | 1;

const SMALL_REACH = [13, 15.5, 15, 12.5, 8];
const FINE_REACH = [13, 16.5, 18, 18, 17, 15, 12, 8.5, 5];

/** Y coordinate of the level for a score of 0 to 100, in a box of 48 × 64. */
export const levelOf = (score: number) => 57 - 0.54 * Math.min(100, Math.max(0, score));

/** Path of the area below the level, whose top edge is curved. Must be clipped to the half leaf. */
export function fillPath(score: number, from: 0 | 24): string {
  return `M${from} ${(levelOf(score) - 1.2).toFixed(2)}q12 3.2 24 0V64H${from}z`;
}

export function smallVeins(side: Direction): string {
  return SMALL_REACH.map((reach, i) => `M24 ${50 - i * 9.2}q${side * reach * 0.45} -3 ${side * reach} -${8 + i * 0.6}`).join('');
}

/** Path of the veins with side veins, for leaves of 120 px and more. */
export function fineVeins(side: Direction): string {
  return FINE_REACH.map((reach, i) => {
    const y = 53 - i * 5.3;
    const rise = 7 + i * 0.25;
    const branches = [0.35, 0.6, 0.8].map((at) => {
      const startX = (24 + side * reach * at).toFixed(1);
      const startY = (y - rise * at * (0.45 + 0.55 * at)).toFixed(1);
      return `M${startX} ${startY}q${side * 0.4} -1.8 ${side * 1.9} -3.6`;
    });
    return `M24 ${y.toFixed(1)}q${side * reach * 0.5} ${-rise * 0.25} ${side * reach} ${-rise}${branches.join('')}`;
  }).join('');
}
