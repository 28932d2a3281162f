import { describe, expect, it } from '@jest/globals';
import { STARTING_POINTS } from '@seve/domain';
import { badFields, draftOf, pointsOf } from './draft-weights.js';

describe('weights as they are typed', () => {
  it('are points of 100, there and back', () => {
    const draft = draftOf(STARTING_POINTS);
    expect(draft.u).toEqual({ occupation: 35, learning: 25, reach: 20, rhythm: 15, wishes: 5 });
    expect(pointsOf(draft)).toEqual(STARTING_POINTS);
    expect(badFields(draft)).toEqual([]);
  });

  it('are whole and never nothing', () => {
    const draft = draftOf(STARTING_POINTS);
    expect(badFields({ u: { ...draft.u, reach: '', wishes: 0 }, e: { ...draft.e, skills: 44.5 } })).toEqual([
      'u.reach',
      'u.wishes',
      'e.skills',
    ]);
  });
});
