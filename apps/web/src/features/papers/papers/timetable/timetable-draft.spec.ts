import { describe, expect, it } from '@jest/globals';
import { usualTimetable } from '@seve/domain';
import {
  copyToWorkingDays,
  EMPTY_SPAN,
  endsNextDay,
  formatClock,
  gapsOf,
  NO_TIMETABLE,
  parseClock,
  spanOf,
  timetableDraft,
  timetableOf,
  withDay,
} from './timetable-draft.js';

const MORNING = { from: '08:00', to: '12:00' };
const MONDAY = withDay(NO_TIMETABLE, 0, [MORNING]);

describe('the timetable of a host while it is written', () => {
  it('is the one that was saved, typed again', () => {
    const usual = usualTimetable(2_100);
    expect(timetableOf(timetableDraft(usual))).toEqual(usual);
  });

  it('says nothing as long as no day has hours', () => expect(timetableOf(NO_TIMETABLE)).toBeUndefined());

  it('is not saved while an hour or a day is missing, and says which', () => {
    expect(timetableOf(withDay(MONDAY, 1, [EMPTY_SPAN]))).toBeNull();
    expect(gapsOf(withDay(MONDAY, 1, [EMPTY_SPAN]))).toEqual(['days.1.0']);
    expect(timetableOf({ ...MONDAY, interruptions: [EMPTY_SPAN] })).toBeNull();
    const half = { ...MONDAY, interruptions: [{ from: '2027-02-08', to: '2027-02' }] };
    expect(timetableOf(half)).toBeNull();
    expect(gapsOf(half)).toEqual(['interruptions.0.to']);
    expect(gapsOf(MONDAY)).toEqual([]);
  });

  it('ends on the next day where the end is not after the beginning', () => {
    expect(spanOf({ from: '22:00', to: '06:00' })).toEqual({ from: 1_320, to: 1_800 });
    expect(endsNextDay({ from: '22:00', to: '06:00' })).toBe(true);
    expect(endsNextDay({ from: '08:00', to: '12:00' })).toBe(false);
    expect(spanOf({ from: '08:00', to: '' })).toBeNull();
  });

  it('reads hours as people type them and writes them in their language', () => {
    const typed = ['8', '830', '1430', '8h', '8h30', '8 h 30', '08:30', '8.30', '24', '8:75', 'midi', ''];
    expect(typed.map(parseClock)).toEqual([
      ...['08:00', '08:30', '14:30', '08:00', '08:30', '08:30', '08:30', '08:30'],
      ...[null, null, null, null],
    ]);
    expect(parseClock('14\u00a0h\u00a030')).toBe('14:30');
    expect([formatClock('14:30', 'fr'), formatClock('08:00', 'en'), formatClock('midi', 'fr')]).toEqual([
      '14\u00a0h\u00a030',
      '8:00',
      'midi',
    ]);
  });

  it('copies one day from Monday to Friday and leaves the weekend', () => {
    const saturday = withDay(MONDAY, 5, [{ from: '09:00', to: '10:00' }]);
    const { days } = copyToWorkingDays(saturday, 0);
    expect(days.map((spans) => spans.length)).toEqual([1, 1, 1, 1, 1, 1, 0]);
    expect([days[4], days[5]]).toEqual([[{ from: '08:00', to: '12:00' }], [{ from: '09:00', to: '10:00' }]]);
  });

  it('keeps its interruptions', () => {
    const away = { ...MONDAY, interruptions: [{ from: '2027-02-08', to: '2027-02-12' }] };
    expect(timetableOf(away)).toMatchObject({ interruptions: [{ from: '2027-02-08', to: '2027-02-12' }] });
  });
});
