import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { TODAY } from '../../facts/facts.sample.js';
import { distanceMetresBetween } from '../../facts/place.js';
import { WEIGHTS } from '../../score/weights.js';
import { IndexState } from '../index-state.js';
import { Scan } from '../runs/scan.js';
import type { Position } from './grid.js';

const seed = Number(process.env.SEVE_TEST_SEED ?? Date.now() % 1_000_000);
const within = (least: number, most: number) => fc.double({ min: least, max: most, noNaN: true });
const place = ([south, north]: [number, number], [west, east]: [number, number]): fc.Arbitrary<Position> =>
  fc.record({ latitude: within(south, north), longitude: within(west, east) });

describe('the distances of the kernel', () => {
  it('are those of the rule to the metre, between neighbours, across the region and around the globe', () => {
    const neighbours = place([49.5, 49.501], [2.5, 2.501]);
    const anywhere = fc.oneof(neighbours, place([48.8, 51.1], [1.4, 4.3]), place([-90, 90], [-180, 180]));
    const places = fc.sample(anywhere, { seed, numRuns: 400 });
    const state = new IndexState(TODAY, WEIGHTS);
    const numbers = places.map((position) => state.words.placeNumber(position));
    const { kernel, scratch } = prepared(state);
    const wrong: unknown[] = [];
    for (const [at, from] of places.entries()) {
      scratch.startFrom(numbers[at] ?? 0);
      for (const [toAt, to] of places.entries()) {
        const metres = kernel.metresTo(numbers[toAt] ?? 0, scratch.address);
        if (metres !== distanceMetresBetween(from, to)) wrong.push({ seed, from, to, metres });
      }
    }
    expect(wrong).toEqual([]);
  });
});

function prepared(state: IndexState): Scan {
  const scan = new Scan(state);
  scan.prepare();
  return scan;
}
