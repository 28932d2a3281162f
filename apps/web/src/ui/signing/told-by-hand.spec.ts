import { describe, expect, it } from '@jest/globals';
import { isToldByHand } from './told-by-hand.js';

describe('a person whom a filed paper binds', () => {
  it.each([
    ['without an address', null, false, true],
    ['of a seat that has no standing today', 'a@b.example', true, true],
    ['to whom letters go', 'a@b.example', false, false],
  ])('%s is told by the school: %#', (_who, email, isLeftOut, isByHand) => {
    expect(isToldByHand({ email, isLeftOut })).toBe(isByHand);
  });
});
