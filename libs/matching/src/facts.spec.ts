import { describe, expect, it } from '@jest/globals';
import type { OfferFacts, Pair, StudentFacts } from './facts.js';
import { aPair } from './facts.sample.js';
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
  | 'availableFrom'
  | 'availableTo'
  | 'wantedRomeCodes'
  | 'skills'
  | 'skillsToLearn'
  | 'programmeSkills'
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
  | 'kind'
  | 'targetLevels'
  | 'certificationWanted'
  | 'romeCodes'
  | 'skills'
  | 'startFrom'
  | 'startTo'
  | 'durationWeeks'
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
    const person = { birthDate: '2012-05-04', lowerSecondaryFinished: true, hazards: ['chemical_agents'] };
    const judged = pairOf(student, offer, person, '2026-11-24');
    expect(judged.legal).toMatchObject({ ok: false, article: 'L6222-1' });
    expect(JSON.stringify(judged)).not.toContain('2012-05-04');
  });

  it('asks the law about the day the post would start', () => {
    const { student, offer } = aPair();
    const person = { lowerSecondaryFinished: true, hazards: ['chemical_agents'] };
    expect(pairOf(student, offer, { ...person, birthDate: '2009-01-11' }, '2026-11-24').legal.ok).toBe(true);
    expect(pairOf(student, offer, { ...person, birthDate: '2009-01-12' }, '2026-11-24').legal.ok).toBe(false);
  });
});
