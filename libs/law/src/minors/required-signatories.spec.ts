import { describe, expect, it } from '@jest/globals';
import { requiredSignatories } from './required-signatories.js';

const AGREEMENT = ['company', 'school', 'referent_teacher', 'tutor'];

/** D124-4 names the five of an internship; R6222-2 those of an apprentice's contract. */
describe('who must sign (required-signatories)', () => {
  it.each([
    ['an adult intern', 'internship', '2006-05-18', '2027-01-11', null, ['student', ...AGREEMENT]],
    ['a pupil of 17 in PFMP', 'pfmp', '2009-03-15', '2027-01-11', null, ['student', 'legal_representative', ...AGREEMENT]],
    [
      '18 on the first day, signed before',
      'internship',
      '2009-01-11',
      '2027-01-11',
      '2026-12-10',
      ['student', 'legal_representative', ...AGREEMENT],
    ],
    ['18 on the first day, signed that day', 'internship', '2009-01-11', '2027-01-11', '2027-01-11', ['student', ...AGREEMENT]],
    [
      '17 on the first day, signed once 18 by mistake of dates',
      'internship',
      '2009-01-12',
      '2027-01-11',
      '2027-01-12',
      ['student', 'legal_representative', ...AGREEMENT],
    ],
    ['an apprentice of 17', 'apprenticeship', '2009-10-01', '2027-09-01', null, ['student', 'legal_representative', 'company']],
    ['an apprentice of 18', 'apprenticeship', '2009-09-01', '2027-09-01', null, ['student', 'company']],
    [
      'born on 29 February, on 28 February at 17',
      'apprenticeship',
      '2008-02-29',
      '2026-02-28',
      null,
      ['student', 'legal_representative', 'company'],
    ],
    ['an observation pupil of 15', 'observation', '2011-12-01', '2027-06-14', null, ['student', 'legal_representative', ...AGREEMENT]],
    ['a job at 19', 'job', '2007-05-01', '2027-01-11', null, ['student', 'company']],
  ] as const)('%s', (_case, kind, birthDate, firstDay, signedOn, expected) => {
    expect(requiredSignatories({ kind, birthDate, firstDay, signedOn })).toEqual(expected);
  });

  it('asks no representative of an emancipated minor', () => {
    const minor = { birthDate: '2009-10-01', firstDay: '2027-09-01', signedOn: null, isEmancipated: true };
    expect(requiredSignatories({ ...minor, kind: 'apprenticeship' })).toEqual(['student', 'company']);
    expect(requiredSignatories({ ...minor, kind: 'pfmp' })).toEqual(['student', ...AGREEMENT]);
  });
});
