import { describe, expect, it } from '@jest/globals';
import { codeSms, maskedPhone, mobilePhone } from './code-channel.js';

describe('a number to which a code is sent', () => {
  it.each([
    ['06 12 34 56 78', '+33612345678'],
    ['+33 7 12 34 56 78', '+33712345678'],
    ['0033612345678', '+33612345678'],
    ['+32 470 12 34 56', '+32470123456'],
    ['03 22 45 67 89', null],
    ['09 70 12 34 56', null],
    ['0612', null],
    ['', null],
    [null, null],
    [undefined, null],
  ])('%s takes SMS as %s', (typed, number) => expect(mobilePhone(typed)).toBe(number));

  it('is shown by its ends alone', () => {
    expect(maskedPhone('+33612345678')).toBe('06\u00a0…\u00a078');
    expect(maskedPhone('+32470123456')).toBe('+32\u00a0…\u00a056');
  });

  it.each(['fr', 'en'] as const)('gets one short message with the code and its minutes, in %s', (locale) => {
    const text = codeSms('482913', 10, locale);
    expect(text).toContain('482913');
    expect(text).toContain('10 minutes');
    expect(text.length).toBeLessThanOrEqual(160);
  });
});
