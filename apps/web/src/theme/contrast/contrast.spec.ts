import { describe, expect, it } from '@jest/globals';
import { colors, type SchemeName, statuses } from '../tokens.js';
import { contrastRatio } from './contrast.js';
import { CONTRAST_PAIRS } from './contrast-pairs.js';

const SCHEMES: SchemeName[] = ['light', 'dark'];

describe('the colours of the look', () => {
  it('knows the ends of the scale', () => {
    expect(contrastRatio('#000000', '#FFFFFF')).toBeCloseTo(21, 5);
    expect(contrastRatio('#4E5D55', '#F4F6F2')).toBeCloseTo(6.39, 2);
  });

  for (const scheme of SCHEMES) {
    it.each(CONTRAST_PAIRS)(`${scheme}: $text on $on reaches $least`, ({ text, on, least }) => {
      expect(contrastRatio(colors[scheme][text], colors[scheme][on])).toBeGreaterThanOrEqual(least);
    });

    it.each(Object.entries(statuses))(
      `${scheme}: the words of a state "%s" can be read on their ground and on a sheet`,
      (_tone, status) => {
        const { text, background } = status[scheme];
        expect(contrastRatio(text, background)).toBeGreaterThanOrEqual(4.5);
        expect(contrastRatio(text, colors[scheme].sheet)).toBeGreaterThanOrEqual(4.5);
        expect(contrastRatio(text, colors[scheme].page)).toBeGreaterThanOrEqual(4.5);
      },
    );
  }
});
