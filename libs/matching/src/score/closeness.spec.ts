import { describe, expect, it } from '@jest/globals';
import { bestCloseness, closeness } from './closeness.js';

describe('the closeness of two occupations', () => {
  it.each([
    ['H1503', 'H1503', 10_000, 'the same'],
    ['H1531', 'H1503', 8_000, 'one specialises the other'],
    ['H1531', 'H1530', 8_000, 'both specialise H1503'],
    ['H1503', 'H1527', 7_000, 'first move the ROME proposes'],
    ['H1210', 'H1503', 6_500, 'second move'],
    ['H1503', 'H1501', 6_000, 'third move'],
    ['H1503', 'H1303', 5_500, 'fourth move'],
    ['H2504', 'I1304', 4_000, 'seventh move'],
    ['H2504', 'I1102', 4_000, 'ninth move, never less than 4,000'],
    ['H1503', 'H1520', 3_000, 'same domain H15'],
    ['H1503', 'F1113', 0, 'nothing in common'],
    ['H1503', 'Z9999', 0, 'a code the ROME does not hold'],
  ])('of %s and %s is %i: %s', (one, other, expected) => {
    expect(closeness(one, other)).toBe(expected);
    expect(closeness(other, one)).toBe(expected);
  });

  it('keeps the best of several', () => {
    expect(bestCloseness('H1503', ['F1113', 'H1520', 'H1531'])).toBe(8_000);
    expect(bestCloseness('H1503', [])).toBe(0);
  });
});
