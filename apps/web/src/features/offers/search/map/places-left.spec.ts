import { describe, expect, it } from '@jest/globals';
import { placesLeft } from './places-left.js';

const place = (insee: string, count: number) => ({ insee, count, name: insee, department: '80', latitude: 49, longitude: 2 });

describe('the map beside the list', () => {
  it('counts by commune the offers that the list does not show yet, none twice', () => {
    const shown = [{ communeInsee: '80021' }, { communeInsee: '80021' }, { communeInsee: '80585' }];
    expect(placesLeft([place('80021', 5), place('80585', 1), place('60159', 2)], shown)).toEqual([place('80021', 3), place('60159', 2)]);
  });
});
