import { type Box, boxesOverlap } from '../../map/name-layout.js';

export interface Spot {
  x: number;
  y: number;
}

/** Extent of a mark around its point, in pixels. */
export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

interface Mark extends Spot {
  frame: Frame;
}

const GAP_PX = 2;
const STEP_PX = 8;
const FURTHEST_STEPS = 24;
const DIRECTIONS = 16;

/** Offsets that a mark may take to avoid others, nearest first. */
const SHIFTS: readonly Spot[] = [
  { x: 0, y: 0 },
  ...Array.from({ length: FURTHEST_STEPS }, (_, ring) =>
    Array.from({ length: DIRECTIONS }, (_, direction) => {
      const angle = (2 * Math.PI * direction) / DIRECTIONS;
      const away = (ring + 1) * STEP_PX;
      return { x: Math.round(away * Math.cos(angle)), y: Math.round(away * Math.sin(angle)) };
    }),
  ).flat(),
];

/** Returns the rectangle that a mark covers at this offset. */
export const frameOf = ({ x, y, frame }: Mark, shift: Spot = { x: 0, y: 0 }): Box => ({
  left: x + shift.x - frame.left - GAP_PX,
  right: x + shift.x + frame.right + GAP_PX,
  top: y + shift.y - frame.top - GAP_PX,
  bottom: y + shift.y + frame.bottom + GAP_PX,
});

/** Returns an offset for each mark so that none overlaps; earlier marks choose first. */
export function spread(marks: readonly Mark[]): Spot[] {
  const taken: Box[] = [];
  return marks.map((mark) => {
    const shift = SHIFTS.find((one) => !taken.some((frame) => boxesOverlap(frame, frameOf(mark, one)))) ?? { x: 0, y: 0 };
    taken.push(frameOf(mark, shift));
    return shift;
  });
}

/** Returns the first of several places of one mark that overlaps nothing. */
export const firstFree = <Place extends Mark>(places: readonly Place[], taken: readonly Box[]): Place | undefined =>
  places.find((place) => !taken.some((other) => boxesOverlap(other, frameOf(place))));

/** Groups marks: one that is closer than `within` px to the first of a group joins it. */
export function groupNear<Place extends Spot>(places: readonly Place[], within: number): Place[][] {
  const groups: Place[][] = [];
  for (const place of places) {
    const near = groups.find(([first]) => first && Math.hypot(first.x - place.x, first.y - place.y) < within);
    if (near) near.push(place);
    else groups.push([place]);
  }
  return groups;
}
