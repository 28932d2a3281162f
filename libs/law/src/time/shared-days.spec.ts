import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from './civil-date.js';
import { FULL_TIME_WEEK, minutesOn, weekOf } from './presence.js';
import { type SharedStage, sharedDays } from './shared-days.js';

/** Every day of the week, holidays too. */
const daily = (id: string, from: string, to: string): SharedStage => ({
  ...{ id, from, to, week: weekOf(420, [1, 2, 3, 4, 5, 6, 7]) },
  worksHolidays: true,
});
const rounded = (stages: readonly SharedStage[]) =>
  sharedDays(stages).map(({ id, days, sharedDays: shared }) => [id, Math.round(days * 1_000) / 1_000, shared]);

describe('a day shared by overlapping placements (shared-days)', () => {
  it('A 12-20 April, B 15-22 April, C 14-18 April: 4.833, 4.333 and 1.833 days', () => {
    const [a, b, c] = [
      daily('A', '2026-04-12', '2026-04-20'),
      daily('B', '2026-04-15', '2026-04-22'),
      daily('C', '2026-04-14', '2026-04-18'),
    ];
    expect(rounded([a, b, c])).toEqual([
      ['A', 4.833, 7],
      ['B', 4.333, 6],
      ['C', 1.833, 5],
    ]);
    expect(rounded([c, a, b]).map(([id]) => id)).toEqual(['C', 'A', 'B']);
  });

  it('counts whole days of a placement alone, and none of no placement', () => {
    expect(rounded([daily('A', '2026-04-12', '2026-04-20')])).toEqual([['A', 9, 0]]);
    expect(sharedDays([])).toEqual([]);
  });

  it('shares the days of presence only', () => {
    const [monday, tuesday] = [weekOf(420, [1]), weekOf(420, [2])];
    const spring = { from: '2026-03-02', to: '2026-03-29' };
    const stages = [
      { id: 'mondays', ...spring, week: monday },
      { id: 'tuesdays', ...spring, week: tuesday },
      { id: 'weeks', ...spring, week: FULL_TIME_WEEK, closures: [{ from: '2026-03-09', to: '2026-03-15' }] },
    ];
    expect(rounded(stages)).toEqual([
      ['mondays', 2.5, 3],
      ['tuesdays', 2.5, 3],
      ['weeks', 12, 6],
    ]);
  });

  it('leaves out a legal holiday that is not worked', () => {
    const easter = { from: '2026-04-06', to: '2026-04-07', week: FULL_TIME_WEEK };
    expect(rounded([{ id: 'A', ...easter }, daily('B', '2026-04-06', '2026-04-06')])).toEqual([
      ['A', 1, 0],
      ['B', 1, 0],
    ]);
  });

  const stage = fc
    .record({
      start: fc.integer({ min: 0, max: 60 }),
      length: fc.integer({ min: 0, max: 40 }),
      weekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7]),
    })
    .map(({ start, length, weekdays }) => ({
      from: addDays('2026-03-02', start),
      to: addDays('2026-03-02', start + length),
      week: weekOf(420, weekdays),
    }));
  const stages = fc.array(stage, { maxLength: 6 }).map((list) => list.map((one, at): SharedStage => ({ ...one, id: String(at) })));

  it('adds up to the distinct days covered, whatever the placements', () => {
    fc.assert(
      fc.property(stages, (list) => {
        const days = Array.from({ length: 110 }, (_, at) => addDays('2026-03-02', at));
        const covered = days.filter((day) => list.some((one) => minutesOn(one, day) > 0)).length;
        const sum = sharedDays(list).reduce((total, { days }) => total + days, 0);
        expect(sum).toBeCloseTo(covered, 9);
      }),
    );
  });

  it('gives no placement more with one more beside it', () => {
    fc.assert(
      fc.property(stages, stage, (list, other) => {
        const alone = sharedDays(list);
        const beside = sharedDays([...list, { ...other, id: 'other' }]);
        for (const [at, { days }] of alone.entries()) expect(beside[at]?.days).toBeLessThanOrEqual(days + 1e-9);
      }),
    );
  });
});
