import { describe, expect, it } from '@jest/globals';
import { answersOf, answerValues } from './answer-values.js';

describe('what a host says of itself, as it is typed', () => {
  const answers = { siret: '73282932000074', headcount: 34, headcountMean: 3_450, notKnown: ['insurer' as const] };

  it('is sent as it was read', () => {
    expect(answersOf(answerValues(answers))).toEqual(answers);
    expect(answersOf(answerValues({}))).toEqual({});
    expect(answersOf(answerValues({ headcount: 0 }))).toEqual({ headcount: 0 });
  });

  it('has no value of what is not known', () => {
    const values = answerValues({ ...answers, notKnown: ['siret', 'headcount'] });
    expect(answersOf(values)).toEqual({ notKnown: ['siret', 'headcount'] });
  });
});
