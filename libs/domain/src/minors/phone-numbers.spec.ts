import { describe, expect, it } from '@jest/globals';
import { phoneNumbers } from './phone-numbers.js';

const count = (text: string) => phoneNumbers(text).length;

describe('a number to call', () => {
  it('counts two digits for each number in words from ten to sixteen', () => {
    expect(count('zero six douze treize quatorze quinze')).toBe(1);
    expect(count('zero six douze treize')).toBe(0);
  });

  it('counts two digits for soixante-dix, soixante et onze and quatre-vingt', () => {
    expect(count('zero six soixante dix soixante onze quatre')).toBe(0);
    expect(count('zero six soixante dix soixante onze quatre vingt quatorze douze')).toBe(1);
  });

  it('is none of the times of a day, however many follow each other', () => {
    expect(count('au plus 9:15 9:30 10:45')).toBe(0);
    expect(count('plus 9:15, 9:30, 10:45')).toBe(0);
  });
});
