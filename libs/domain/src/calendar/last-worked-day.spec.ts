import { describe, expect, it } from '@jest/globals';
import { lastWorkedDay } from './last-worked-day.js';

describe('the last day of a post of whole weeks', () => {
  it.each([
    ['2027-01-11', 8, '2027-03-05', 'a Monday: a Friday'],
    ['2027-01-12', 8, '2027-03-08', 'a Tuesday: a Monday'],
    ['2027-01-16', 1, '2027-01-22', 'a Saturday: a Friday'],
    ['2027-01-17', 1, '2027-01-22', 'a Sunday: a Friday'],
    ['2027-12-27', 1, '2027-12-31', 'across nothing'],
    ['2024-02-26', 1, '2024-03-01', 'across a 29 February'],
  ])('from %s for %i weeks is %s (%s)', (start, weeks, expected) => expect(lastWorkedDay(start, weeks)).toBe(expected));
});
