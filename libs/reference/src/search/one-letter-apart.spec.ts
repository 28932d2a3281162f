import { describe, expect, it } from '@jest/globals';
import { isOneLetterApart } from './one-letter-apart.js';

describe('two words one letter apart', () => {
  it.each([
    ['amien', 'amiens'],
    ['amiiens', 'amiens'],
    ['omiens', 'amiens'],
    ['amiesn', 'amiens'],
    ['maiens', 'amiens'],
  ])('%s for %s', (typed, word) => {
    expect(isOneLetterApart(typed, word)).toBe(true);
    expect(isOneLetterApart(word, typed)).toBe(true);
  });

  it.each([
    ['ami', 'amiens'],
    ['amneis', 'amiens'],
    ['omienz', 'amiens'],
  ])('%s is further from %s', (typed, word) => {
    expect(isOneLetterApart(typed, word)).toBe(false);
  });
});
