import { describe, expect, it } from '@jest/globals';
import type { SearchReading } from '@seve/api-client';
import { filtersAsked, queryOf, readOfferAddress, readOfferSearch, toggled, without, withoutReadings } from './offer-search.js';

const everything = {
  q: 'labo',
  rome: 'H1503',
  kind: 'internship,job',
  level: '5,6',
  place: '80021',
  radius: 60,
  from: '2027-01-11',
  to: '2027-03-01',
  remote: true,
  housing: true,
  accessible: true,
  sort: 'nearest',
} as const;

describe('the filters in an address', () => {
  it('may begin after the first offers, where the page without scripts led', () => {
    expect(readOfferAddress({ q: 'labo', cursor: 'WyIyMDI3LTAx-_' })).toMatchObject({ q: 'labo', cursor: 'WyIyMDI3LTAx-_' });
    expect(readOfferAddress({ cursor: '<b>' }).cursor).toBeUndefined();
  });

  it('are read as they were written', () => {
    expect(readOfferSearch(everything)).toEqual(everything);
    expect(readOfferSearch({ radius: '60', place: '80021', level: 5, remote: 'true' })).toMatchObject({
      radius: 60,
      level: '5',
      remote: true,
    });
  });

  it.each([
    { kind: 'knight' },
    { level: '12' },
    { place: 'Amiens' },
    { radius: 60 },
    { place: '80021', radius: 5 },
    { from: '2027-02-30' },
    { rome: 'h1503' },
    { remote: 'maybe' },
    { sort: 'nearest' },
  ])('that make no sense are none: %p', (said) => {
    const { place: _place, ...read } = readOfferSearch(said);
    expect(Object.values(read).filter((value) => value !== undefined)).toEqual([]);
  });

  it('become what the api is asked', () => {
    expect(queryOf(everything)).toMatchObject({ kind: ['internship', 'job'], level: [5, 6], radius: 60, sort: 'nearest' });
    expect(queryOf({})).toEqual({ kind: undefined, level: undefined });
  });

  it('are dropped one by one, the place with its radius and its sort', () => {
    expect(filtersAsked(everything)).toHaveLength(9);
    expect(without(everything, 'place')).toMatchObject({ place: undefined, radius: undefined, sort: undefined, q: 'labo' });
    expect(filtersAsked(without(everything, 'start'))).not.toContain('start');
  });

  it('go without some words, and without what only their place gave a sense to', () => {
    const read = (meaning: SearchReading['meaning'], text: string, left: string): SearchReading => ({
      meaning,
      text,
      kinds: [],
      levels: [],
      name: null,
      insee: null,
      without: left,
    });
    const [stage, amiens] = [read('kind', 'stage', 'à Amiens'), read('place', 'Amiens', 'stage')] as const;
    const search = { q: 'stage à Amiens', radius: 60, sort: 'nearest' } as const;
    expect(withoutReadings(search, [stage])).toMatchObject({ q: 'à Amiens', radius: 60, sort: 'nearest' });
    expect(withoutReadings(search, [amiens])).toEqual({ q: 'stage', radius: undefined, sort: undefined });
    expect(withoutReadings({ ...search, place: '80021' }, [amiens])).toMatchObject({ q: 'stage', radius: 60, sort: 'nearest' });
    expect(withoutReadings(search, [stage, amiens])).toMatchObject({ q: 'à' });
  });

  it('keep a radius and an order by distance for words, which may name a place', () => {
    expect(readOfferSearch({ q: 'stage Amiens', radius: 60, sort: 'nearest' })).toMatchObject({ radius: 60, sort: 'nearest' });
    expect(readOfferSearch({ q: 'labo', sort: 'newest' })).toMatchObject({ sort: 'newest' });
  });

  it('of several words are switched one by one', () => {
    expect(toggled(['internship'], 'job')).toBe('internship,job');
    expect(toggled(['internship'], 'internship')).toBeUndefined();
  });
});
