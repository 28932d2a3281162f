import { describe, expect, it } from '@jest/globals';
import type { ScoreCriterionView } from '@seve/api-client';
import { weightsOf, withoutLent } from './weights-of.js';

const criterion = (name: string, points: number, takenFrom: string | null = null) =>
  ({ name, label: name, points: points * 100, reason: '', method: '', side: 'post', takenFrom }) as unknown as ScoreCriterionView;
const SIDE = [criterion('skills', 45), criterion('training', 30), criterion('availability', 25), criterion('languages', 10, 'skills')];

describe('the weights of one side', () => {
  it('are a sum of 100, also where a criterion lends points to another', () => {
    const weighed = weightsOf(SIDE, 'post');
    expect(weighed.reduce((sum, { max }) => sum + max, 0)).toBe(110);
    const drawn = withoutLent(weighed);
    expect(drawn.map(({ key, max }) => [key, max])).toEqual([
      ['skills', 35],
      ['training', 30],
      ['availability', 25],
      ['languages', 10],
    ]);
    expect(drawn.reduce((sum, { max }) => sum + max, 0)).toBe(100);
    expect(drawn.every(({ won, max }) => won === max)).toBe(true);
  });

  it('name the lender, of whose points they are a part', () => {
    expect(weightsOf(SIDE, 'post').map(({ lender }) => lender)).toEqual([null, null, null, 'skills']);
  });
});
