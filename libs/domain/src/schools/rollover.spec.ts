import { describe, expect, it } from '@jest/globals';
import { nextClassName, usualFate } from './rollover.js';

describe('the end of a school year', () => {
  it.each([
    ['BTS bioanalyses, 1re année', 'BTS bioanalyses, 2e année'],
    ['BUT génie chimique, 2e année', 'BUT génie chimique, 3e année'],
    ['BTS CPI 1', 'BTS CPI 2'],
    ['Seconde bac pro procédés', 'Première bac pro procédés'],
    ['Première bac pro maintenance', 'Terminale bac pro maintenance'],
    ['Bac pro procédés, première', 'Bac pro procédés, terminale'],
    ['CAP industries chimiques', 'CAP industries chimiques'],
    ['BTS 2027', 'BTS 2027'],
  ])('proposes for %s the name %s', (name, next) => expect(nextClassName(name)).toBe(next));

  it.each([
    ['BTS bioanalyses 1', 'up'],
    ['BTS bioanalyses 2', 'leave'],
    ['Première bac pro maintenance', 'up'],
    ['Terminale bac pro procédés', 'leave'],
    ['Groupe B', 'leave'],
  ])('supposes of %s, without a following programme: %s', (name, fate) => expect(usualFate(name, false)).toBe(fate));

  it('moves a class up whose programme has a following one', () => expect(usualFate('Groupe B', true)).toBe('up'));
});
