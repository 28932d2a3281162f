/** In pixels of the whole map at one zoom. */
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

/** Pixels of a character at the most, and of a line, as `BaseMap.module.css` draws them. */
const LETTERS: Record<NameSize, { width: number; height: number }> = {
  city: { width: 8.8, height: 18 },
  town: { width: 7.6, height: 16 },
  village: { width: 7, height: 15 },
  department: { width: 11, height: 24 },
};
const DOT = 6;
/** Where a name may stand beside its point, the best first: the place of its middle, in halves of its width and height. */
const SIDES = {
  right: { x: 1, y: 0 },
  left: { x: -1, y: 0 },
  above: { x: 0, y: -1 },
  below: { x: 0, y: 1 },
} as const;
const ON_POINT = { middle: { x: 0, y: 0 }, ...SIDES } as const;
export type Side = keyof typeof ON_POINT;

export interface PlacedName extends MapName {
  side: Side;
  box: Box;
}

const overlaps = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

function boxOf({ text, x, y, size }: MapName, side: Side): Box {
  const { width, height } = LETTERS[size];
  const [half, line] = [(text.length * width) / 2, height / 2];
  const away = ON_POINT[side];
  const middle = { x: x + away.x * (half + DOT), y: y + away.y * (line + DOT) };
  return { left: middle.x - half, right: middle.x + half, top: middle.y - line, bottom: middle.y + line };
}

/** Places names so that none touches another or what is taken; the earlier ones choose first, and one without room is left out. */
export function placeNames(names: readonly MapName[], taken: readonly Box[]): PlacedName[] {
  const full = [...taken];
  return names.flatMap((name) => {
    const sides = Object.keys(name.size === 'department' ? ON_POINT : SIDES) as Side[];
    for (const side of sides) {
      const box = boxOf(name, side);
      if (full.some((other) => overlaps(box, other))) continue;
      full.push(box);
      return [{ ...name, side, box }];
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

/** The farther one stands, the fewer towns are named. */
export function leastPopulation(zoom: number): number {
  if (zoom < 8) return 20_000;
  if (zoom < 9) return 9_000;
  if (zoom < 10) return 4_000;
  return zoom < 11 ? 2_000 : 0;
}
