import { describe, expect, it } from '@jest/globals';
import { frenchPhone } from './phone.js';

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
