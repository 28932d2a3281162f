import { describe, expect, it } from '@jest/globals';
import { firstFree, frameOf, groupNear, spread } from './map-layout.js';

const frame = { left: 15, right: 15, top: 37, bottom: 1 };

describe('marks on the map', () => {
  it('stay on their point where nothing is near', () => {
    expect(
      spread([
        { x: 0, y: 0, frame },
        { x: 200, y: 0, frame },
      ]),
    ).toEqual([
      { x: 0, y: 0 },
      { x: 0, y: 0 },
    ]);
  });

  it('never touch, be they twelve on one point', () => {
    const shifts = spread(Array.from({ length: 12 }, () => ({ x: 100, y: 100, frame })));
    for (const [at, one] of shifts.entries())
      for (const other of shifts.slice(at + 1)) expect(Math.abs(one.x - other.x) >= 30 || Math.abs(one.y - other.y) >= 38).toBe(true);
  });

  it('leave the distance of a ring the first side that is free', () => {
    const [south, north] = [
      { x: 100, y: 200, frame },
      { x: 100, y: 0, frame },
    ];
    expect(firstFree([south, north], [])).toBe(south);
    expect(firstFree([south, north], [frameOf({ x: 110, y: 195, frame })])).toBe(north);
    expect(
      firstFree(
        [south, north],
        [south, north].map((mark) => frameOf(mark)),
      ),
    ).toBeUndefined();
  });

  it('join the first one near enough', () => {
    const places = [
      { x: 0, y: 0, name: 'Amiens' },
      { x: 10, y: 0, name: 'Longueau' },
      { x: 90, y: 0, name: 'Nesle' },
    ];
    expect(groupNear(places, 38).map((group) => group.map(({ name }) => name))).toEqual([['Amiens', 'Longueau'], ['Nesle']]);
  });
});
