import { describe, expect, it } from '@jest/globals';
import { seemsPartial } from './roster-import.js';

describe('a list of pupils', () => {
  it.each([
    [0, 120, false],
    [0, 0, false],
    [12, 120, false],
    [13, 120, true],
    [1, 9, true],
    [1, 10, false],
    [34, 34, true],
  ])('from which %i of %i active pupils are absent seems partial: %p', (absent, pupils, isPartial) =>
    expect(seemsPartial(absent, pupils)).toBe(isPartial),
  );
});
