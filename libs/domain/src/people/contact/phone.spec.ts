import { describe, expect, it } from '@jest/globals';
import { frenchPhone, internationalPhone, readablePhone } from './phone.js';

describe('a French phone number', () => {
  it.each([
    '0612345678',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '06-12-34-56-78',
    '+33 6 12 34 56 78',
    '+33 (0)6 12 34 56 78',
    '0033612345678',
    ' 06\u00a012 34 56 78 ',
  ])('%p is one number', (typed) => expect(frenchPhone(typed)).toBe('0612345678'));

  it.each(['', '06 12 34 56 7', '06 12 34 56 789', '0012345678', '+32 470 12 34 56', 'six', '06 12 34 56 7a', '1612345678'])(
    '%p is none',
    (typed) => expect(frenchPhone(typed)).toBeNull(),
  );
});

describe('the phone number of a company', () => {
  it.each([
    ['03 22 45 67 89', '+33322456789'],
    ['+33 (0)3 22 45 67 89', '+33322456789'],
    ['+32 2 555 12 12', '+3225551212'],
    ['0032 2 555 12 12', '+3225551212'],
    ['+44 (20) 7946 0958', '+442079460958'],
  ])('%p is stored as %p', (typed, stored) => expect(internationalPhone(typed)).toBe(stored));

  it.each(['', '123', '+33 1', '+33 0 00', '+0 123 456 789', '06 12 34 56', 'standard', '+32 2 555 12 12 12 12 12'])(
    '%p is none',
    (typed) => expect(internationalPhone(typed)).toBeNull(),
  );

  it('is read in pairs when it is French', () => {
    expect(readablePhone('+33322456789')).toBe('03\u00a022\u00a045\u00a067\u00a089');
    expect(readablePhone('+3225551212')).toBe('+3225551212');
  });
});
