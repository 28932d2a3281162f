import { describe, expect, it } from '@jest/globals';
import { isEarlyToRoll, isUndecided, isYearTyped } from './rollover.js';

describe('the end of a school year', () => {
  it('is decided for a class, or for each of its students', () => {
    const apart = new Set(['ana']);
    const asked = (fate: 'undecided' | 'up', ids: string[]) => isUndecided(fate, ids, (id) => apart.has(id));
    expect([asked('undecided', ['ana']), asked('undecided', ['ana', 'bilal']), asked('undecided', []), asked('up', [])]).toEqual([
      ...[false, true, true, false],
    ]);
  });

  it.each([
    ['2026-2027', true],
    [' 2026 / 2027 ', true],
    ['2026–2027', true],
    ['20262027', true],
    ['2027-2028', false],
    ['2026', false],
    ['2026-2027 oui', false],
    ['', false],
  ])('takes « %s » for the year 2026-2027: %p', (typed, isTyped) => expect(isYearTyped(typed, 2026)).toBe(isTyped));

  it('comes early before May', () => {
    expect(['2026-12-02', '2027-04-30', '2027-05-01', '2027-07-05'].map((day) => isEarlyToRoll(day, 2026))).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
