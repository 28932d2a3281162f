import { describe, expect, it } from '@jest/globals';
import type { WorkStudyBlock } from '@seve/domain';
import { daySpans, weekdaysIn, weekdaysInBoth } from './day-spans.js';

const at = (place: 'company' | 'school', ...days: [from: string, to: string][]): WorkStudyBlock[] =>
  days.map(([from, to]) => ({ from, to, at: place }));
const spans = (...days: [from: string, to: string][]) => daySpans(at('company', ...days), 'company');

describe('the days of a work-study calendar', () => {
  it.each<[string, [string, string][], number]>([
    ['a Monday to a Friday', [['2027-01-11', '2027-01-15']], 5],
    ['a Monday to a Sunday', [['2027-01-11', '2027-01-17']], 5],
    ['a Saturday and a Sunday', [['2027-01-16', '2027-01-17']], 0],
    ['a Wednesday to the Tuesday after', [['2027-01-13', '2027-01-19']], 5],
    [
      'two blocks that share a week, each day once',
      [
        ['2027-01-11', '2027-01-22'],
        ['2027-01-18', '2027-01-29'],
      ],
      15,
    ],
    ['a block that ends before it begins', [['2027-01-15', '2027-01-11']], 0],
    ['days before 2000', [['1999-12-27', '2000-01-07']], 10],
  ])('are counted from Monday to Friday: %s', (_case, days, expected) => expect(weekdaysIn(spans(...days))).toBe(expected));

  it('are those of one place only', () => {
    const blocks = [...at('company', ['2027-01-11', '2027-01-15']), ...at('school', ['2027-01-18', '2027-01-29'])];
    expect([weekdaysIn(daySpans(blocks, 'company')), weekdaysIn(daySpans(blocks, 'school'))]).toEqual([5, 10]);
  });

  it('are common to two calendars where both hold them', () => {
    const company = spans(['2027-01-11', '2027-01-22'], ['2027-02-01', '2027-02-12']);
    const school = spans(['2027-01-20', '2027-02-02'], ['2027-02-12', '2027-02-14']);
    // 20, 21, 22 January; 1, 2 and 12 February
    expect(weekdaysInBoth(company, school)).toBe(6);
    expect(weekdaysInBoth(school, company)).toBe(6);
    expect(weekdaysInBoth(company, [])).toBe(0);
  });
});
