import { describe, expect, it } from '@jest/globals';
import { readableText } from './readable-text.js';

describe('a text as an eye reads it', () => {
  it.each([
    ['Arabic-Indic digits', '٠٦١٢٣٤٥٦٧٨', '0612345678'],
    ['Devanagari digits', '०९८७', '0987'],
    ['full-width digits and letters', '０６ ａｂ', '06 ab'],
    ['bold digits of mathematics', '𝟎𝟔𝟗', '069'],
    ['Cyrillic letters that look Latin', 'сору', 'copy'],
    ['Greek letters that look Latin', 'νικο', 'niko'],
    ['accents and capitals', 'Élève', 'eleve'],
    ['a soft hyphen and a zero-width space', 'por\u00adta\u200bble', 'portable'],
    ['a no-break space and a line end', '06\u00a012\n34', '06 12\n34'],
    ['a blank of Braille', '06\u280012', '06 12'],
  ])('has %s', (_what, written, plain) => {
    expect(readableText(written).plain).toBe(plain);
  });

  it('tells where a span of it stands in the original', () => {
    const { plain, original } = readableText('tél : 𝟎\u200b𝟔 !');
    const from = plain.indexOf('06');
    expect(original(from, from + 2)).toEqual([6, 11]);
    expect('tél : 𝟎\u200b𝟔 !'.slice(6, 11)).toBe('𝟎\u200b𝟔');
    expect(original(plain.length, plain.length + 1)).toEqual([13, 13]);
  });
});
