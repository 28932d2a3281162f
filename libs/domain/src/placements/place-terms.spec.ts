import { describe, expect, it } from '@jest/globals';
import { usualTimetable } from '../agreements/timetable.js';
import { hoursInWords, placeTerms, type SignedPaperOfPlace, termsForMinor } from './place-terms.js';

const DAYS = { startOn: '2027-01-11', endOn: '2027-03-05' };
const AGREEMENT: SignedPaperOfPlace = {
  type: 'agreement',
  days: DAYS,
  parts: {
    host: {
      ...{ workplace: '4 rue de la Fécule, 80200 Estrées-Mons', timetable: usualTimetable(2_100), allowance: { cents: 450, unit: 'hour' } },
      ...{ tutorName: 'Élodie Carpentier', tutorJob: 'Cheffe de quart', tutorEmail: 'elodie@amidon.example', tutorPhone: '+33322010203' },
    },
    school: {},
    student: {},
  },
  amendments: [
    { effectiveOn: '2027-02-01', changes: { host: { tutorName: 'Paul Mercier', tutorEmail: 'paul@amidon.example' } } },
    { effectiveOn: '2027-02-15', changes: { host: { workplace: 'Halle B' } } },
  ],
};

describe('the terms of a place', () => {
  it('are those of the signed paper, with the amendments that apply on the day, and name the next change', () => {
    const before = placeTerms(AGREEMENT, '2027-01-31');
    expect(before).toMatchObject({
      ...{ workplace: '4 rue de la Fécule, 80200 Estrées-Mons', changesOn: '2027-02-01', allowance: { cents: 450, unit: 'hour' } },
      guide: { name: 'Élodie Carpentier', job: 'Cheffe de quart', email: 'elodie@amidon.example', phone: '+33322010203' },
    });
    const between = placeTerms(AGREEMENT, '2027-02-01');
    expect(between).toMatchObject({ changesOn: '2027-02-15', workplace: before.workplace });
    expect(between.guide).toEqual({ name: 'Paul Mercier', job: null, email: 'paul@amidon.example', phone: null });
    expect(placeTerms(AGREEMENT, '2027-03-01')).toMatchObject({ workplace: 'Halle B', changesOn: null });
  });

  it('are those of a contract: its address, the hours of a week, its master and its gross pay', () => {
    const employer = {
      address: '2 quai du Port, Amiens',
      weeklyMinutes: 2_100,
      grossCents: 115_000,
      masterName: 'Inès Roux',
      masterEmail: ' ',
    };
    const terms = placeTerms({ type: 'contract', days: DAYS, parts: { employer, apprentice: {}, cfa: {} }, amendments: [] }, '2027-01-11');
    expect(terms).toEqual({
      ...{ workplace: '2 quai du Port, Amiens', department: null, timetable: null, weeklyMinutes: 2_100, changesOn: null },
      ...{ allowance: { cents: 115_000, unit: 'month' }, guide: { name: 'Inès Roux', job: null, email: null, phone: null } },
    });
    expect(hoursInWords(terms, 'fr')).toBe('35\u00a0h par semaine');
    expect(hoursInWords(placeTerms(AGREEMENT, '2027-01-11'), 'en')).toContain('Monday to Friday');
  });

  it('give a minor the postal address and the name of the guide, and no way to reach anyone', () => {
    const host = {
      ...AGREEMENT.parts.host,
      workplace: '4 rue de la Fécule, 80200 Estrées-Mons, snap: paul_80',
      department: 'Le 06 12 34 56 78',
    };
    const paper = { ...AGREEMENT, parts: { ...AGREEMENT.parts, host } } as SignedPaperOfPlace;
    const read = termsForMinor(placeTerms(paper, '2027-01-11'));
    expect(read.workplace).toContain('4 rue de la Fécule, 80200 Estrées-Mons');
    expect(`${read.workplace} ${read.department}`).not.toMatch(/paul_80|06 12/);
    expect(read.guide).toEqual({ name: 'Élodie Carpentier', job: 'Cheffe de quart', email: null, phone: null });
  });

  it('say nothing that the paper does not say', () => {
    const bare = placeTerms({ ...AGREEMENT, parts: { host: {}, school: {}, student: {} }, amendments: [] }, '2027-01-11');
    expect(Object.values(bare).every((value) => value === null)).toBe(true);
    expect(hoursInWords(bare, 'fr')).toBeNull();
  });
});
