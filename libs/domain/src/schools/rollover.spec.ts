import { describe, expect, it } from '@jest/globals';
import { isEarlyToRoll, isUndecided, isYearTyped, proposeFate } from './rollover.js';

const BTS = 'bts-bioanalyses-en-laboratoire-de-controle';
const BAC_PRO = 'bac-pro-maintenance-des-systemes-de-production-connectes';

describe('the end of a school year', () => {
  it.each([
    ['1 MSPC', BAC_PRO, null, 'up', 'T MSPC', false],
    ['T MSPC', BAC_PRO, null, 'leave', '', false],
    ['Groupe B', BAC_PRO, null, 'undecided', '', false],
    // The following programme is the next year of the same diploma.
    ['Groupe B', BTS, { name: 'BTS bioanalyses, 2e année', certification: BTS }, 'up', 'Groupe B', true],
    ['BTS BIO 1', BTS, { name: 'BTS bioanalyses, 2e année', certification: BTS }, 'up', 'BTS BIO 2', true],
    // It is another diploma, which begins after the last year.
    ['1 MSPC', BAC_PRO, { name: 'BTS maintenance', certification: BTS }, 'up', 'T MSPC', false],
    ['T MSPC', BAC_PRO, { name: 'BTS maintenance', certification: BTS }, 'up', 'BTS maintenance', true],
    ['Groupe B', BAC_PRO, { name: 'BTS maintenance', certification: BTS }, 'undecided', '', true],
  ] as const)('supposes of %s, of %s before %p: %s %s', (name, certification, following, fate, nextName, isInFollowing) =>
    expect(proposeFate(name, certification, following)).toMatchObject({ fate, nextName, isInFollowing }),
  );

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
    expect(['2026-12-02', '2027-04-30', '2027-05-01', '2027-07-05'].map((day) => isEarlyToRoll(day, 2026))).toEqual([true, true, false, false]);
  });
});
