import { describe, expect, it } from '@jest/globals';
import { pickMatches } from './pick-matches.js';

const matchesOf = (...companies: string[]) =>
  companies.map((companyId, place) => ({
    studentId: 'lea',
    offerId: `offer ${place}`,
    companyId,
    studentScore: 9_000,
    postScore: 9_000,
    total: 9_000 - place,
  }));
const offersIn = (...companies: string[]) => pickMatches(matchesOf(...companies)).picked.map(({ offerId }) => offerId);

describe('a digest', () => {
  it('tells the best offers, the best first', () => {
    expect(offersIn('a', 'b', 'c')).toEqual(['offer 0', 'offer 1', 'offer 2']);
  });

  it('tells at most two offers of one company, and then those of others', () => {
    expect(offersIn('a', 'a', 'a', 'b', 'a', 'b')).toEqual(['offer 0', 'offer 1', 'offer 3', 'offer 5']);
  });

  it('tells at most ten offers', () => {
    expect(offersIn(...'abcdefghijkl')).toHaveLength(10);
  });

  it('says whether something is left for a later one', () => {
    expect(pickMatches(matchesOf('a', 'a')).isAllTold).toBe(true);
    expect(pickMatches(matchesOf('a', 'a', 'a')).isAllTold).toBe(false);
    expect(pickMatches(matchesOf(...'abcdefghijk')).isAllTold).toBe(false);
  });
});
