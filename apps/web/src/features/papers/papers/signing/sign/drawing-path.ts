import { DRAWING_BOX, DRAWING_MAX } from '@seve/domain';

/** Least distance between two points that are kept. */
const STEP = 3;

export interface Point {
  x: number;
  y: number;
}
/** From pen down to pen up. */
export type Stroke = readonly Point[];

const within = (value: number, max: number): number => Math.min(max, Math.max(0, Math.round(value)));

/** Converts a point on the screen into one of the box. */
export const pointIn = ({ x, y }: Point, { width, height }: { width: number; height: number }): Point => ({
  x: within((x / width) * DRAWING_BOX.width, DRAWING_BOX.width),
  y: within((y / height) * DRAWING_BOX.height, DRAWING_BOX.height),
});

/** Leaves out points nearer than `step` to the one before; keeps both ends. */
function thinned(stroke: Stroke, step: number): Stroke {
  const kept: Point[] = [];
  for (const [at, point] of stroke.entries()) {
    const last = kept.at(-1);
    const isFar = last === undefined || Math.hypot(point.x - last.x, point.y - last.y) >= step;
    if (isFar || at === stroke.length - 1) kept.push(point);
  }
  return kept;
}

/** Writes a stroke; a dot is a line without length. */
const written = ([first, ...rest]: Stroke): string =>
  first === undefined ? '' : [`M${first.x} ${first.y}`, ...(rest.length > 0 ? rest : [first]).map(({ x, y }) => `L${x} ${y}`)].join(' ');

const pathsAt = (strokes: readonly Stroke[], step: number): string[] =>
  strokes.map((stroke) => written(thinned(stroke, step))).filter((path) => path !== '');

/** Returns a path such as `M1 2 L3 4`. A drawing that is too long for the api keeps fewer points, then fewer strokes. */
export function drawingPath(strokes: readonly Stroke[]): string {
  for (let step = STEP; step < DRAWING_BOX.width; step *= 1.5) {
    const path = pathsAt(strokes, step).join(' ');
    if (path.length <= DRAWING_MAX) return path;
  }
  return pathsAt(strokes, DRAWING_BOX.width).reduce(
    (path, next) => (path.length + next.length < DRAWING_MAX ? `${path} ${next}`.trim() : path),
    '',
  );
}

/** Whether the drawing is larger than a dot or a slip of the hand. */
export function isDrawn(strokes: readonly Stroke[]): boolean {
  const points = strokes.flat();
  const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);
  return points.length > 1 && Math.max(spread(points.map(({ x }) => x)), spread(points.map(({ y }) => y))) >= 20;
}
