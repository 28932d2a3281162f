import { describe, expect, it } from '@jest/globals';
import { firstDayLetterDue } from './first-day-letters.js';

const place = { startOn: '2027-01-11', weekBeforeTold: null, eveTold: null };

describe('letters before a first day', () => {
  it.each([
    ['2027-01-03', null],
    ['2027-01-04', 'week_before'],
    ['2027-01-09', 'week_before'],
    ['2027-01-10', 'eve'],
    ['2027-01-11', null],
    ['2027-01-12', null],
  ])('are due on %s as %s', (today, due) => expect(firstDayLetterDue(place, today)).toBe(due));

  it('are written once for one first day', () => {
    expect(firstDayLetterDue({ ...place, weekBeforeTold: '2027-01-11' }, '2027-01-05')).toBeNull();
    expect(firstDayLetterDue({ ...place, weekBeforeTold: '2027-01-11' }, '2027-01-10')).toBe('eve');
    expect(firstDayLetterDue({ ...place, eveTold: '2027-01-11' }, '2027-01-10')).toBeNull();
  });

  it('are written again once the place has moved', () => {
    const moved = { startOn: '2027-01-18', weekBeforeTold: '2027-01-11', eveTold: '2027-01-11' };
    expect(firstDayLetterDue(moved, '2027-01-12')).toBe('week_before');
    expect(firstDayLetterDue(moved, '2027-01-17')).toBe('eve');
  });
});
