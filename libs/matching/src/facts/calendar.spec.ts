import { describe, expect, it } from '@jest/globals';
import { datesFit, startDay } from './calendar.js';
import { anOffer, aStudent, TODAY } from './facts.sample.js';

const free = (availableFrom: string | null, availableTo: string | null) => aStudent({ availableFrom, availableTo });
const starting = (startFrom: string, startTo = startFrom) => anOffer({ startFrom, startTo });
const apprenticeship = (startFrom: string, startTo = startFrom) =>
  anOffer({ kind: 'apprenticeship', startFrom, startTo, durationWeeks: 104 });

describe('the day a post would start', () => {
  it.each([
    ['the first of the window when the student is free', '2027-01-04', '2027-01-11', '2027-01-25', '2027-01-11'],
    ['the first free day inside the window', '2027-01-18', '2027-01-11', '2027-01-25', '2027-01-18'],
    ['the last of the window for who is free later', '2027-02-01', '2027-01-11', '2027-01-25', '2027-01-25'],
    ['never before today', '2026-09-01', '2026-11-01', '2026-12-31', TODAY],
  ])('is %s', (_case, from, startFrom, startTo, expected) => {
    expect(startDay(free(from, '2027-12-31'), starting(startFrom, startTo), TODAY)).toBe(expected);
  });
});

describe('the dates of an internship', () => {
  it('fit when one start in the window leaves the whole length in the availability', () => {
    expect(datesFit(free('2027-01-11', '2027-03-05'), starting('2027-01-04', '2027-01-18'), TODAY)).toBe(10_000);
  });

  it.each([
    ['one day is missing at the end', free('2027-01-11', '2027-03-04'), starting('2027-01-11')],
    ['the student is free a day late', free('2027-01-12', '2027-06-30'), starting('2027-01-11')],
    ['the start is past', free('2026-01-01', '2027-06-30'), starting('2026-11-02', '2026-11-23')],
    ['the student has not said', free(null, null), starting('2027-01-11')],
  ])('cannot meet when %s', (_case, student, offer) => expect(datesFit(student, offer, TODAY)).toBeNull());
});

describe('the dates of a job', () => {
  it('without end only need the first day', () => {
    const job = anOffer({ kind: 'job', durationWeeks: null, startFrom: '2027-01-11', startTo: '2027-01-18' });
    expect(datesFit(free('2027-01-18', '2027-01-18'), job, TODAY)).toBe(10_000);
    expect(datesFit(free('2027-01-19', '2027-02-18'), job, TODAY)).toBeNull();
  });
});

describe('the dates of an apprenticeship', () => {
  it('fit in full when the start windows meet', () => {
    expect(datesFit(free('2027-09-01', '2029-08-31'), apprenticeship('2027-07-01', '2027-09-15'), TODAY)).toBe(10_000);
  });

  it('fall to nothing at three months before or after', () => {
    // 1 July is 62 days early, of the 92 from 1 July to 1 October: 30/92
    expect(datesFit(free('2027-09-01', '2029-08-31'), apprenticeship('2027-07-01'), TODAY)).toBe(3_260);
    expect(datesFit(free('2027-09-01', '2029-08-31'), apprenticeship('2027-06-01'), TODAY)).toBe(0);
    expect(datesFit(free('2027-09-01', '2029-08-31'), apprenticeship('2027-05-31'), TODAY)).toBeNull();
    // 31 October is 61 days late, of the 91 from 31 August to 30 November: 30/91
    expect(datesFit(free('2027-06-01', '2027-08-31'), apprenticeship('2027-10-31'), TODAY)).toBe(3_296);
    expect(datesFit(free('2027-06-01', '2027-08-31'), apprenticeship('2027-11-30'), TODAY)).toBe(0);
    expect(datesFit(free('2027-06-01', '2027-08-31'), apprenticeship('2027-12-01'), TODAY)).toBeNull();
  });
});
