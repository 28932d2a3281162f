/** Vertical extent of an element in the window, in pixels. */
export interface WindowArea {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Least distance between a message and a button, in pixels. */
const GAP = 8;

const overlaps = (one: WindowArea, other: WindowArea) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom + GAP && other.top < one.bottom + GAP;

/**
 * Returns how many pixels a message at the foot of the window has to rise so that it covers none of these areas; 0 when there is no such
 * place in the lower part of the window.
 */
export function riseOver(message: WindowArea, areas: readonly WindowArea[], highest: number): number {
  const height = message.bottom - message.top;
  let place = message;
  for (;;) {
    const covered = areas.filter((area) => overlaps(place, area));
    if (covered.length === 0) return message.bottom - place.bottom;
    const bottom = Math.min(...covered.map(({ top }) => top)) - GAP - 1;
    if (bottom - height < highest) return 0;
    place = { ...place, top: bottom - height, bottom };
  }
}
