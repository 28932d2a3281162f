/**
 * Width of the box of the opened leaf, 268 × 534, with the midrib in the middle. The leaf hangs from the total, and each vein ends on the
 * rule under its label.
 */
export const LEAF_WIDTH = 268;
export const LEAF_HEIGHT = 534;
/** Top of the first row of labels, and the offset of the rule in a row. */
export const FIRST_ROW = 34;
export const RULE = 27.5;

const MIDRIB = LEAF_WIDTH / 2;
const REACH = MIDRIB - 20;
const TIP = LEAF_HEIGHT - 14;

type Point = readonly [x: number, y: number];
type Curve = readonly [Point, Point, Point, Point];

const SHOULDER: Point = [REACH, LEAF_HEIGHT * 0.36];
const OUTLINE: readonly Curve[] = [
  [[2.5, 20], [REACH * 0.5, 2], [REACH * 0.98, LEAF_HEIGHT * 0.1], SHOULDER],
  [SHOULDER, [REACH, LEAF_HEIGHT * 0.62], [REACH * 0.34, LEAF_HEIGHT * 0.84], [2.5, TIP]],
];

function pointAt([a, b, c, d]: Curve, t: number): Point {
  const m = 1 - t;
  const mix = (i: 0 | 1) => m ** 3 * a[i] + 3 * m * m * t * b[i] + 3 * m * t * t * c[i] + t ** 3 * d[i];
  return [mix(0), mix(1)];
}

const EDGE = OUTLINE.flatMap((curve) => Array.from({ length: 100 }, (_, i) => pointAt(curve, i / 99))).filter(
  ([x, y]) => y >= 20 || x >= REACH * 0.4,
);

/** Distance from the midrib to the edge of the leaf at this height. */
function edgeAt(y: number): number {
  return EDGE.reduce((best, point) => (Math.abs(point[1] - y) < Math.abs(best[1] - y) ? point : best), EDGE[0] ?? [0, 0])[0];
}

function veinCurve(y: number): Curve {
  const x = edgeAt(y);
  const rise = Math.min(52, 6 + x * 0.42, y - 22);
  const start = y - rise;
  return [
    [2.5, start],
    [x * 0.28, start + rise * 0.08],
    [x * 0.72, y - rise * 0.42],
    [x, y],
  ];
}

function lengthOf(curve: Curve): number {
  let length = 0;
  let last = curve[0];
  for (let step = 1; step <= 50; step++) {
    const point = pointAt(curve, step / 50);
    length += Math.hypot(point[0] - last[0], point[1] - last[1]);
    last = point;
  }
  return length;
}

const at = (side: -1 | 1, [x, y]: Point) => `${(MIDRIB + side * x).toFixed(1)} ${y.toFixed(1)}`;
const bend = (side: -1 | 1, [, ...points]: Curve) => `C${points.map((point) => at(side, point)).join(' ')}`;
const curvePath = (side: -1 | 1, curve: Curve) => `M${at(side, curve[0])}${bend(side, curve)}`;

/** Returns the path of one half of the leaf, `-1` left or `1` right of the midrib. */
export function halfPath(side: -1 | 1): string {
  return `M${at(side, [2.5, 20])}${OUTLINE.map((curve) => bend(side, curve)).join('')}Z`;
}

export const MIDRIB_PATH = `M${MIDRIB} 0C${MIDRIB + 1.5} ${LEAF_HEIGHT * 0.4} ${MIDRIB - 1.5} ${LEAF_HEIGHT * 0.7} ${MIDRIB} ${LEAF_HEIGHT - 4}`;

export interface Vein {
  path: string;
  /** Length of the whole vein and of its full part, in px of the box. */
  length: number;
  filled: number;
  width: number;
  /** X coordinate where the vein meets the edge of the leaf. */
  endX: number;
  endY: number;
}

/** Returns the y coordinates of the rules under `count` labels. */
export function ruleHeights(count: number): number[] {
  const row = (LEAF_HEIGHT - 20 - FIRST_ROW) / count;
  return Array.from({ length: count }, (_, i) => FIRST_ROW + i * row + RULE);
}

export function veins(side: -1 | 1, criteria: readonly { won: number; max: number }[]): Vein[] {
  const heights = ruleHeights(criteria.length);
  return criteria.map(({ won, max }, i) => {
    const y = heights[i] ?? 0;
    const curve = veinCurve(y);
    const length = lengthOf(curve);
    const filled = max > 0 ? (length * Math.min(won, max)) / max : 0;
    const width = Math.max(1.8, Math.sqrt(max) * 1.3);
    return { path: curvePath(side, curve), length, filled, width, endX: MIDRIB + side * curve[3][0], endY: y };
  });
}

/** Returns the path of the thin veins between the criteria, three in each interval. */
export function threads(side: -1 | 1, count: number): string {
  const heights = ruleHeights(count);
  const first = heights[0] ?? FIRST_ROW;
  const row = (LEAF_HEIGHT - 20 - FIRST_ROW) / count;
  const intervals = [{ from: 28, span: first - 28 }];
  heights.forEach((from, i) => {
    intervals.push({ from, span: i + 1 < heights.length ? row : Math.max(20, TIP - 34 - from) });
  });
  return intervals
    .flatMap(({ from, span }) => [0.25, 0.5, 0.75].map((share) => from + share * span))
    .filter((y) => y >= 34 && y <= TIP - 26)
    .map((y) => curvePath(side, veinCurve(y)))
    .join('');
}
