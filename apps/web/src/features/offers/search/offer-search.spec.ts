import { describe, expect, it } from '@jest/globals';
import { filtersAsked, queryOf, readOfferSearch, toggled, without } from './offer-search.js';

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

  it('of several words are switched one by one', () => {
    expect(toggled(['internship'], 'job')).toBe('internship,job');
    expect(toggled(['internship'], 'internship')).toBeUndefined();
  });
});
