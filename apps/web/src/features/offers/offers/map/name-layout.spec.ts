import { describe, expect, it } from '@jest/globals';
import { askedArea, type Box, leastPopulation, type MapName, placeNames, sizeOfTown } from './name-layout.js';

const town = (text: string, x: number, y: number, size: MapName['size'] = 'town'): MapName => ({ text, x, y, size });
const overlap = (one: Box, other: Box) =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
const touching = (boxes: readonly Box[]) => boxes.flatMap((one, at) => boxes.slice(at + 1).filter((other) => overlap(one, other))).length;

describe('the names on a map', () => {
  it('never touch each other nor a mark, be the towns as near as houses', () => {
    const names = Array.from({ length: 200 }, (_, at) => town(`Commune ${at}`, (at * 37) % 400, (at * 53) % 300));
    const mark = { left: 150, right: 190, top: 100, bottom: 140 };
    const placed = placeNames(names, [mark]);
    expect(placed.length).toBeGreaterThan(5);
    expect(touching([mark, ...placed.map(({ box }) => box)])).toBe(0);
  });

  it('stand at the other side where one is taken, and are left out where all are', () => {
    const mark = { left: 104, right: 300, top: 60, bottom: 140 };
    expect(placeNames([town('Roye', 100, 100)], [mark])[0]?.side).toBe('left');
    const around = [
      mark,
      { ...mark, left: 0, right: 96 },
      { left: 0, right: 300, top: 60, bottom: 96 },
      { left: 0, right: 300, top: 104, bottom: 140 },
    ];
    expect(placeNames([town('Roye', 100, 100)], around)).toEqual([]);
  });

  it('stand beside the mark on their own point', () => {
    const disc = { left: 83, right: 117, top: 83, bottom: 117 };
    const [amiens, ...others] = placeNames([town('Amiens', 100, 100, 'city'), town('Rivery', 105, 100, 'village')], [disc]);
    expect(amiens).toMatchObject({ text: 'Amiens', side: 'right', isMarked: true });
    expect(others).toEqual([]);
    expect(amiens?.box.left).toBeGreaterThan(disc.right);
  });

  it('are chosen in their order: the most populated first', () => {
    const [first, second] = placeNames([town('Amiens', 100, 100, 'city'), town('Longueau', 104, 100, 'village')], []);
    expect(first).toMatchObject({ text: 'Amiens', side: 'right' });
    expect(second?.side).not.toBe('right');
  });

  it('are larger for larger towns, and more of them come as one comes nearer', () => {
    expect([136_449, 22_395, 2_300].map(sizeOfTown)).toEqual(['city', 'town', 'village']);
    const least = [7, 8.5, 9.25, 10.5, 12].map(leastPopulation);
    expect(least).toEqual([...least].sort((one, other) => other - one));
    expect(least.at(-1)).toBe(0);
  });

  it('are asked for by a grid, so that a small move of the map asks for nothing new', () => {
    const amiens = { west: 2.04, south: 49.7, east: 2.51, north: 50.1 };
    expect(askedArea(amiens)).toEqual({ west: 2, south: 49.5, east: 3, north: 50.5 });
    expect(askedArea({ ...amiens, west: 2.2, east: 2.67 })).toEqual(askedArea(amiens));
    expect(askedArea({ west: -190, south: -91, east: 200, north: 95 })).toEqual({ west: -180, south: -90, east: 180, north: 90 });
  });
});
