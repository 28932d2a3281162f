import { describe, expect, it } from '@jest/globals';
import type { ListedOffer, OfferPlace } from '@seve/api-client';
import { countOf, mapPlaces } from './map-places.js';

const offer = (id: string, communeInsee: string) =>
  ({ id, communeInsee, communeName: communeInsee, department: '80', latitude: 49, longitude: 2 }) as ListedOffer;
const place = (insee: string, count: number): OfferPlace => ({ insee, count, name: insee, department: '80', latitude: 49, longitude: 2 });

describe('the places of the map beside the list', () => {
  const places = mapPlaces([offer('a', '80021'), offer('b', '80585'), offer('c', '80021')], [place('80021', 5), place('60159', 2)]);

  it('are one for each address, with the numbers of its offers in the list and how many there are in all', () => {
    expect(places.map(({ insee, count, listed }) => [insee, count, listed.map(({ number }) => number)])).toEqual([
      ['80021', 5, [1, 3]],
      ['80585', 1, [2]],
      ['60159', 2, []],
    ]);
  });

  it('count every offer once', () => {
    expect(countOf(places)).toBe(8);
  });
});
