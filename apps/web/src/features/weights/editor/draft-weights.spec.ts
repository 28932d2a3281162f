import { describe, expect, it } from '@jest/globals';
import { badFields, draftOf, pointsOf } from './draft-weights.js';

const POINTS = {
  student: { occupation: 3_500, learning: 2_500, reach: 2_000, rhythm: 1_500, wishes: 500 },
  post: { skills: 4_500, training: 2_500, availability: 2_000, occupation: 1_000, languages: 1_000 },
};

describe('weights as they are typed', () => {
  it('are points of 100, there and back', () => {
    const draft = draftOf(POINTS);
    expect(draft.student).toEqual({ occupation: 35, learning: 25, reach: 20, rhythm: 15, wishes: 5 });
    expect(pointsOf(draft)).toEqual(POINTS);
    expect(badFields(draft)).toEqual([]);
  });

  it('are whole and never nothing', () => {
    const draft = draftOf(POINTS);
    expect(badFields({ student: { ...draft.student, reach: '', wishes: 0 }, post: { ...draft.post, skills: 44.5 } })).toEqual([
      'student.reach',
      'student.wishes',
      'post.skills',
    ]);
  });
});
