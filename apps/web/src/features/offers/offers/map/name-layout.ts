/** A rectangle in pixels of the world map at one zoom. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

export const NAME_SIZES = ['city', 'town', 'village', 'department'] as const;
export type NameSize = (typeof NAME_SIZES)[number];

export interface MapName {
  text: string;
  x: number;
  y: number;
  size: NameSize;
}

/** Largest width of a character and height of a line in px, as in `BaseMap.module.css`. */
const LETTERS: Record<NameSize, { width: number; height: number }> = {
  city: { width: 8.8, height: 18 },
  town: { width: 7.6, height: 16 },
  village: { width: 7, height: 15 },
  department: { width: 11, height: 24 },
};
/** Distance in px between a name and its dot, or the mark on its point. */
const AWAY = 6;
const DOT = 2;
/** Sides of its point on which a name may stand, best first. */
const SIDES = ['right', 'left', 'above', 'below'] as const;
export type NameSide = (typeof SIDES)[number] | 'on';

export interface PlacedName extends MapName {
  side: NameSide;
  box: Box;
  /** True when a mark stands on the point, which then needs no dot. */
  isMarked: boolean;
}

export const boxesOverlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

const holds = ({ left, right, top, bottom }: Box, { x, y }: MapName) => left <= x && x <= right && top <= y && y <= bottom;

/** Returns the rectangle of a name. `core`: the point, or the mark that stands on it. */
function boxOf({ text, size }: MapName, core: Box, side: NameSide): Box {
  const width = text.length * LETTERS[size].width;
  const { height } = LETTERS[size];
  const middle = { x: (core.left + core.right) / 2, y: (core.top + core.bottom) / 2 };
  const across = { left: middle.x - width / 2, right: middle.x + width / 2 };
  const along = { top: middle.y - height / 2, bottom: middle.y + height / 2 };
  switch (side) {
    case 'right':
      return { ...along, left: core.right + AWAY, right: core.right + AWAY + width };
    case 'left':
      return { ...along, left: core.left - AWAY - width, right: core.left - AWAY };
    case 'above':
      return { ...across, top: core.top - AWAY - height, bottom: core.top - AWAY };
    case 'below':
      return { ...across, top: core.bottom + AWAY, bottom: core.bottom + AWAY + height };
    default:
      return { ...across, ...along };
  }
}

/** Enlarges the rectangle to include the dot of the point. */
const around = (box: Box, { x, y }: MapName): Box => ({
  left: Math.min(box.left, x - DOT),
  right: Math.max(box.right, x + DOT),
  top: Math.min(box.top, y - DOT),
  bottom: Math.max(box.bottom, y + DOT),
});

/**
 * Places names so that none overlaps another or a mark. Earlier names choose first; one without room is omitted, and a mark gets one name.
 */
export function placeNames(names: readonly MapName[], marks: readonly Box[]): PlacedName[] {
  const full = [...marks];
  const named = new Set<Box>();
  return names.flatMap((name) => {
    const mark = marks.find((one) => holds(one, name));
    if (mark && named.has(mark)) return [];
    const core = mark ?? { left: name.x, right: name.x, top: name.y, bottom: name.y };
    const sides: readonly NameSide[] = name.size === 'department' ? ['on', ...SIDES] : SIDES;
    for (const side of sides) {
      const box = boxOf(name, core, side);
      const taken = mark || side === 'on' ? box : around(box, name);
      if (full.some((other) => boxesOverlap(taken, other))) continue;
      full.push(taken);
      if (mark) named.add(mark);
      return [{ ...name, side, box, isMarked: mark !== undefined }];
    }
    return [];
  });
}

const CITY = 40_000;
const TOWN = 10_000;

export function sizeOfTown(population: number): NameSize {
  if (population >= CITY) return 'city';
  return population >= TOWN ? 'town' : 'village';
}

/** Returns the least population of a town that is named at this zoom; higher when zoomed out. */
export function leastPopulation(zoom: number): number {
  if (zoom < 8) return 20_000;
  if (zoom < 9) return 9_000;
  if (zoom < 10) return 4_000;
  if (zoom < 11) return 2_000;
  return zoom < 12 ? 500 : 0;
}

/** Bounds in degrees. */
export interface MapArea {
  west: number;
  south: number;
  east: number;
  north: number;
}

const GRID_DEGREES = 0.5;
const WORLD: MapArea = { west: -180, south: -90, east: 180, north: 90 };

/** Returns the area whose towns are requested: `view` enlarged to a grid, so that small moves cause no request. */
export function askedArea(view: MapArea): MapArea {
  const down = (degrees: number) => Math.floor(degrees / GRID_DEGREES) * GRID_DEGREES;
  const up = (degrees: number) => Math.ceil(degrees / GRID_DEGREES) * GRID_DEGREES;
  return {
    west: Math.max(WORLD.west, down(view.west)),
    south: Math.max(WORLD.south, down(view.south)),
    east: Math.min(WORLD.east, up(view.east)),
    north: Math.min(WORLD.north, up(view.north)),
  };
}
