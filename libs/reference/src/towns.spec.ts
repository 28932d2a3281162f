import { describe, expect, it } from '@jest/globals';
import { townsOf } from './towns.js';

const REGION = { west: 1, south: 48.5, east: 4.5, north: 51.5 };
const SANTERRE = { west: 2.5, south: 49.5, east: 3, north: 50 };

describe('the towns that a map may name', () => {
  const names = (...asked: Parameters<typeof townsOf>) => townsOf(...asked).map(({ name }) => name);

  it('are from afar those of the region and the cities around, the most populated first', () => {
    const far = names(REGION, 20_000);
    expect(far.slice(0, 4)).toEqual(['Paris', 'Lille', 'Reims', 'Saint-Denis']);
    expect(far).toEqual(expect.arrayContaining(['Amiens', 'Saint-Quentin', 'Rouen']));
    expect(far).not.toEqual(expect.arrayContaining(['Meaux']));
    expect(far).not.toContain('Lyon');
    expect(far.length).toBeLessThan(60);
  });

  it('are from near the villages of the area too', () => {
    const near = townsOf(SANTERRE, 0);
    expect(near.map(({ name }) => name)).toEqual(expect.arrayContaining(['Péronne', 'Roye', 'Nesle', 'Chaulnes']));
    expect(near.every(({ longitude, latitude }) => longitude >= 2.5 && longitude <= 3 && latitude >= 49.5 && latitude <= 50)).toBe(true);
    expect(Math.min(...near.map(({ population }) => population))).toBeLessThan(500);
  });

  it('are never more than a screen can name', () => {
    expect(townsOf(REGION, 0)).toHaveLength(300);
  });

  it('are none where there is no commune', () => {
    expect(townsOf({ west: -20, south: 40, east: -19, north: 41 }, 0)).toEqual([]);
  });
});
