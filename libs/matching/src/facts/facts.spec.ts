import { describe, expect, it } from '@jest/globals';
import type { OfferFacts, Pair, StudentFacts } from './facts.js';
import { aPair, NO_PAPER } from './facts.sample.js';
import { pairOf } from './pair.js';

type Exactly<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : never) : never;

const student: Exactly<
  keyof StudentFacts,
  | 'id'
  | 'schoolId'
  | 'searching'
  | 'kinds'
  | 'level'
  | 'certification'
  | 'programmeRomeCodes'
  | 'availability'
  | 'wantedRomeCodes'
  | 'skills'
  | 'skillsToLearn'
  | 'programmeSkills'
  | 'languages'
  | 'sectorWishes'
  | 'sizeWishes'
  | 'schoolDays'
  | 'latitude'
  | 'longitude'
  | 'limitKm'
  | 'hasDrivingLicence'
> = true;

const offer: Exactly<
  keyof OfferFacts,
  | 'id'
  | 'published'
  | 'seatsLeft'
  | 'reservedSchoolIds'
  | 'kind'
  | 'targetLevels'
  | 'certificationWanted'
  | 'romeCodes'
  | 'skills'
  | 'languages'
  | 'sector'
  | 'size'
  | 'payAboveMinimum'
  | 'startFrom'
  | 'startTo'
  | 'durationWeeks'
  | 'companyDays'
  | 'latitude'
  | 'longitude'
  | 'remote'
  | 'housingOffered'
  | 'drivingLicenceNeeded'
  | 'drivingLicenceReason'
> = true;

const pair: Exactly<keyof Pair, 'student' | 'offer' | 'legal'> = true;

describe('what the score may know', () => {
  it('is pinned: no name, sex, age, address, photo or grade can enter without changing this test', () => {
    expect([student, offer, pair]).toEqual([true, true, true]);
  });

  it('holds the answer of the law and no birth date', () => {
    const { student, offer } = aPair({}, { kind: 'apprenticeship' });
    const person = { birthDate: '2012-05-04', ...NO_PAPER, lowerSecondaryFinished: true, hazards: ['chemical_agents'], minAge: null };
    const judged = pairOf(student, offer, person, '2026-11-24');
    expect(judged.legal).toMatchObject({ ok: false, reasons: [{ article: 'Code du travail, art. L6222-1' }] });
    expect(JSON.stringify(judged)).not.toContain('2012-05-04');
  });

  it('asks the post’s own age of the day it would start, and keeps neither', () => {
    const { student, offer } = aPair();
    const person = { ...NO_PAPER, lowerSecondaryFinished: true, hazards: [], minAge: 18 };
    const judged = pairOf(student, offer, { ...person, birthDate: '2009-01-12' }, '2026-11-24');
    expect(judged.legal).toMatchObject({ ok: false, reasons: [{ rule: 'post-minimum-age' }] });
    expect(Object.keys(judged.offer)).not.toContain('minAge');
    expect(pairOf(student, offer, { ...person, birthDate: '2009-01-11' }, '2026-11-24').legal.ok).toBe(true);
  });

  it('asks the law about the day the post would start', () => {
    const { student, offer } = aPair();
    const person = { ...NO_PAPER, lowerSecondaryFinished: true, hazards: ['chemical_agents'], minAge: null };
    expect(pairOf(student, offer, { ...person, birthDate: '2009-01-11' }, '2026-11-24').legal.ok).toBe(true);
    expect(pairOf(student, offer, { ...person, birthDate: '2009-01-12' }, '2026-11-24').legal.ok).toBe(false);
  });
});
