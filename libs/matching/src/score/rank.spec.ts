import { describe, expect, it } from '@jest/globals';
import { aPair, TODAY } from '../facts/facts.sample.js';
import { DIGEST_THRESHOLD, SPARE, TOP_PER_OFFER, TOP_PER_STUDENT, topMatches } from './rank.js';
import { WEIGHTS } from './weights.js';

describe('the best matches', () => {
  const offers = [
    aPair({}, { id: 'far' }),
    aPair({}, { id: 'housed-b', housingOffered: true }),
    aPair({}, { id: 'refused', kind: 'job' }),
    aPair({}, { id: 'housed-a', housingOffered: true }),
  ];

  it('of a student come by total, then by id, without what is no match', () => {
    const best = topMatches(offers, TODAY, WEIGHTS, 10);
    expect(best.map(({ offerId }) => offerId)).toEqual(['housed-a', 'housed-b', 'far']);
    expect(best[2]).toEqual({ studentId: 'student-1', offerId: 'far', studentScore: 6_733, postScore: 7_554, total: 7_119 });
  });

  it('of an offer are ranked the same way among its students', () => {
    const students = ['c', 'a', 'b'].map((id) => aPair({ id }));
    expect(topMatches(students, TODAY, WEIGHTS, 2).map(({ studentId }) => studentId)).toEqual(['a', 'b']);
  });

  it('do not depend on the order in which they are read', () => {
    expect(topMatches([...offers].reverse(), TODAY, WEIGHTS, 10)).toEqual(topMatches(offers, TODAY, WEIGHTS, 10));
  });

  it('are kept up to the number asked for', () => expect(topMatches(offers, TODAY, WEIGHTS, 1)).toHaveLength(1));

  it('are 50 for a student, 100 for an offer and 20 in reserve; letters speak from 5,500', () => {
    expect([TOP_PER_STUDENT, TOP_PER_OFFER, SPARE, DIGEST_THRESHOLD]).toEqual([50, 100, 20, 5_500]);
  });
});
