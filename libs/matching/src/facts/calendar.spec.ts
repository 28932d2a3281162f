import { describe, expect, it } from '@jest/globals';
import { datesFit, startDay } from './calendar.js';
import { anOffer, aStudent, free, TODAY } from './facts.sample.js';

const JOB = [{ kind: 'job', availableFrom: '2027-01-01', availableTo: '2027-12-31' } as const];
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
    ['the student has not said', aStudent({ availability: [] }), starting('2027-01-11')],
    ['the student has said for another kind alone', aStudent({ availability: JOB }), starting('2027-01-11')],
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
  const twoYears = free('2027-09-01', '2029-08-31');

  it('fit in full when the whole length lies in the availability', () => {
    expect(datesFit(twoYears, apprenticeship('2027-07-01', '2027-09-03'), TODAY)).toBe(10_000);
  });

  it('fall to nothing at three months before or after', () => {
    // 1 July is 62 days early, of the 92 from 1 July to 1 October: 30/92
    expect(datesFit(twoYears, apprenticeship('2027-07-01'), TODAY)).toBe(3_260);
    expect(datesFit(twoYears, apprenticeship('2027-06-01'), TODAY)).toBe(0);
    expect(datesFit(twoYears, apprenticeship('2027-05-31'), TODAY)).toBeNull();
    // Until 31 October 2029, 61 days late, of the 91 from 31 August to 30 November: 30/91
    expect(datesFit(twoYears, apprenticeship('2027-11-04'), TODAY)).toBe(3_296);
    // Until Friday 30 November 2029
    expect(datesFit(twoYears, apprenticeship('2027-12-04'), TODAY)).toBe(0);
    expect(datesFit(twoYears, apprenticeship('2027-12-07'), TODAY)).toBeNull();
  });

  it('cannot meet when the student is free for less than the contract lasts, however near it lies', () => {
    const untilApril = free('2026-12-01', '2027-04-30');
    expect(datesFit(untilApril, anOffer({ kind: 'apprenticeship', startFrom: '2027-01-04', durationWeeks: 52 }), TODAY)).toBeNull();
    expect(datesFit(twoYears, { ...apprenticeship('2027-09-01'), durationWeeks: 105 }, TODAY)).toBeNull();
  });

  it('need a first day alone where the contract has no end', () => {
    const open = anOffer({ kind: 'professionalisation', durationWeeks: null, startFrom: '2027-10-31', startTo: '2027-10-31' });
    expect(datesFit(free('2027-10-01', '2027-10-31'), open, TODAY)).toBe(10_000);
    expect(datesFit(free('2027-06-01', '2027-08-31'), open, TODAY)).toBe(3_296);
  });
});

describe('the dates of each kind', () => {
  it('are compared with the offers of that kind alone', () => {
    const availability = [...JOB, { kind: 'internship', availableFrom: '2027-01-11', availableTo: '2027-03-05' } as const];
    const summer = { startFrom: '2027-07-05', startTo: '2027-07-05' };
    expect(datesFit({ availability }, anOffer({ kind: 'job', ...summer }), TODAY)).toBe(10_000);
    expect(datesFit({ availability }, anOffer(summer), TODAY)).toBeNull();
  });
});
