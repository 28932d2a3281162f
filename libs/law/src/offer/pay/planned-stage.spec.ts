import { describe, expect, it } from '@jest/globals';
import { type PlannedDates, plannedStage } from './planned-stage.js';

const planned = (dates: Partial<PlannedDates>) =>
  plannedStage({ startFrom: '2026-03-02', startTo: null, durationWeeks: 4, weeklyMinutes: 2_100, ...dates });

describe('the internship of an offer', () => {
  it('begins on its first possible day, also where the last one asks for as many hours', () => {
    expect(planned({})?.from).toBe('2026-03-02');
    // Twenty days each, no holiday in either.
    expect(planned({ startTo: '2026-03-09' })?.from).toBe('2026-03-02');
  });

  it('begins on the last possible day where a holiday makes it shorter', () => {
    // 13 April to 8 May holds 1 and 8 May.
    expect(planned({ startTo: '2026-04-13' })?.from).toBe('2026-04-13');
  });

  it('is not planned while its dates are open', () => {
    expect([planned({ startFrom: null }), planned({ durationWeeks: null })]).toEqual([null, null]);
  });
});
