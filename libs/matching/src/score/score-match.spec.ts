import { describe, expect, it } from '@jest/globals';
import { aPair, TODAY } from '../facts/facts.sample.js';
import { harmonicMean, scoreMatch } from './score-match.js';
import { WEIGHTS } from './weights.js';

describe('the score of a pair', () => {
  it('is the one computed by hand', () => {
    // u: 3,684 x 1 + 2,632 x .5155 + 2,105 x .0538 + 1,579 x 1 = 6,733.25
    // e: 4,500 x .5677 + 2,500 x .8 + 2,000 x 1 + 1,000 x 1 = 7,554.65
    expect(scoreMatch(aPair(), TODAY, WEIGHTS)).toEqual({
      ok: true,
      studentScore: 6_733,
      postScore: 7_554,
      total: 7_119,
      criteria: [
        { side: 'student', name: 'occupation', points: 3_684, possible: 3_684 },
        { side: 'student', name: 'learning', points: 1_357, possible: 2_632 },
        { side: 'student', name: 'reach', points: 113, possible: 2_105 },
        { side: 'student', name: 'rhythm', points: 1_579, possible: 1_579 },
        { side: 'post', name: 'skills', points: 2_554, possible: 4_500 },
        { side: 'post', name: 'training', points: 2_000, possible: 2_500 },
        { side: 'post', name: 'availability', points: 2_000, possible: 2_000 },
        { side: 'post', name: 'occupation', points: 1_000, possible: 1_000 },
      ],
    });
  });

  it('leaves the points of what does not apply to the rest of its side, in proportion', () => {
    const score = scoreMatch(aPair({ wantedRomeCodes: [] }, { skills: [] }), TODAY, WEIGHTS);
    expect(score.ok && score.criteria.map(({ side, name, possible }) => [side, name, possible])).toEqual([
      // 2,500, 2,000 and 1,500 of 6,000; 2,500 and 2,000 of 4,500
      ['student', 'learning', 4_167],
      ['student', 'reach', 3_333],
      ['student', 'rhythm', 2_500],
      ['post', 'training', 5_556],
      ['post', 'availability', 4_444],
    ]);
  });

  it('takes 1,000 points from skills where the post needs a language', () => {
    const score = scoreMatch(aPair({}, { languages: [{ language: 'en', level: 'b2' }] }), TODAY, WEIGHTS);
    // e: 3,500 x .5677 + 2,500 x .8 + 2,000 + 1,000 + 1,000 x .5 = 7,486.95
    expect(score).toMatchObject({ ok: true, studentScore: 6_733, postScore: 7_486 });
    expect(score.ok && score.criteria.filter(({ side }) => side === 'post').map(({ name, possible }) => [name, possible])).toEqual([
      ['skills', 3_500],
      ['training', 2_500],
      ['availability', 2_000],
      ['occupation', 1_000],
      ['languages', 1_000],
    ]);
  });

  it('leaves languages their 1,000 points in proportion where the post asks for no skill', () => {
    const score = scoreMatch(aPair({}, { skills: [], languages: [{ language: 'en', level: 'b2' }] }), TODAY, WEIGHTS);
    // 2,500, 2,000, 1,000 and 1,000 of 6,500
    expect(score.ok && score.criteria.filter(({ side }) => side === 'post').map(({ possible }) => possible)).toEqual([
      3_846, 3_077, 1_539, 1_538,
    ]);
  });

  it('gives wishes their 500 points once both sides speak', () => {
    const score = scoreMatch(aPair({ sectorWishes: ['chemistry'] }, { sector: 'chemistry' }), TODAY, WEIGHTS);
    // 3,500 + 2,500 x .5155 + 2,000 x .0538 + 1,500 + 500 = 6,896.35
    expect(score).toMatchObject({ ok: true, studentScore: 6_896 });
    expect(score.ok && score.criteria.find(({ name }) => name === 'wishes')).toEqual({
      side: 'student',
      name: 'wishes',
      points: 500,
      possible: 500,
    });
  });

  it('is refused with the constraint that fails', () => {
    expect(scoreMatch(aPair({ limitKm: 30 }), TODAY, WEIGHTS)).toEqual({
      ok: false,
      failed: [
        {
          constraint: 'reach',
          sentence: { fr: '47,6\u00a0km, votre limite\u00a0: 30\u00a0km.', en: '47.6\u00a0km, your limit: 30\u00a0km.' },
        },
      ],
    });
  });
});

describe('the combination of both sides', () => {
  it.each([
    [10_000, 10_000, 10_000],
    [8_600, 7_800, 8_180],
    [10_000, 5_000, 6_666],
    [10_000, 1, 1],
    [10_000, 0, 0],
    [0, 0, 0],
  ])('of %i and %i is %i: one side alone never carries a match', (u, e, total) => {
    expect(harmonicMean(u, e)).toBe(total);
    expect(harmonicMean(e, u)).toBe(total);
  });
});
