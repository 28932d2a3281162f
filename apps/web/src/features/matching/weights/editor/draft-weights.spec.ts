import { describe, expect, it } from '@jest/globals';
import { STARTING_POINTS } from '@seve/domain';
import { badFields, pointsOf, weightsDraftOf } from './draft-weights.js';

describe('weights as they are typed', () => {
  it('are points of 100, there and back', () => {
    const draft = weightsDraftOf(STARTING_POINTS);
    expect(draft.student).toEqual({ occupation: 35, learning: 25, reach: 20, rhythm: 15, wishes: 5 });
    expect(pointsOf(draft)).toEqual(STARTING_POINTS);
    expect(badFields(draft)).toEqual([]);
  });

  it('are whole and never nothing', () => {
    const draft = weightsDraftOf(STARTING_POINTS);
    expect(badFields({ student: { ...draft.student, reach: '', wishes: 0 }, post: { ...draft.post, skills: 44.5 } })).toEqual([
      'student.reach',
      'student.wishes',
      'post.skills',
    ]);
  });
});
