import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readClosures, readWeek, writeClosures, writeWeek } from './plan-text.js';

describe('a plan as an address writes it (plan-text)', () => {
  it.each([
    ['420,420,420,420,420,0,0', [420, 420, 420, 420, 420, 0, 0]],
    ['0,0,0,0,0,480,0', [0, 0, 0, 0, 0, 480, 0]],
    ['720,0,0,0,0,0,0', [720, 0, 0, 0, 0, 0, 0]],
    ['721,0,0,0,0,0,0', null],
    ['0,0,0,0,0,0,0', null],
    ['420,420,420,420,420', null],
    ['420,420,420,420,420,0,0,0', null],
    ['420,420,420,420,420,-1,0', null],
    ['420,420,420,420,7.5,0,0', null],
    ['420, 420,420,420,420,0,0', null],
    ['', null],
  ])('the week %j', (text, week) => expect(readWeek(text)).toEqual(week));

  it.each([
    ['2026-08-03/2026-08-21', [{ from: '2026-08-03', to: '2026-08-21' }]],
    ['2024-02-29/2024-02-29', [{ from: '2024-02-29', to: '2024-02-29' }]],
    ['2026-08-21/2026-08-03', null],
    ['2026-02-29/2026-03-01', null],
    ['2026-08-03', null],
    ['2026-08-03/2026-08-04/2026-08-05', null],
    ['', null],
    [Array.from({ length: 21 }, () => '2026-08-03/2026-08-03').join(','), null],
  ])('the closures %j', (text, closures) => expect(readClosures(text)).toEqual(closures));

  it('comes back as it was', () => {
    const week = fc.array(fc.integer({ min: 0, max: 720 }), { minLength: 7, maxLength: 7 }).filter((days) => days.some((one) => one > 0));
    fc.assert(fc.property(week, (days) => expect(readWeek(writeWeek(days))).toEqual(days)));
    const closures = [
      { from: '2026-08-03', to: '2026-08-21' },
      { from: '2026-12-24', to: '2026-12-31' },
    ];
    expect(readClosures(writeClosures(closures))).toEqual(closures);
  });
});
