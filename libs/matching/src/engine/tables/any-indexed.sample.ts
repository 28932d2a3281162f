import { LEVELS } from '@seve/domain';
import { HAZARDS } from '@seve/law';
import { diplomas } from '@seve/reference';
import fc from 'fast-check';
import { offer, student } from '../../facts/any-pair.sample.js';
import type { IndexedOffer, IndexedStudent } from './indexed.js';

const SCHOOLS = ['school-1', 'school-2'];
const DIPLOMAS = diplomas().slice(0, 4);
const diplomaKey = fc.constantFrom(...DIPLOMAS.map(({ key }) => key), null);
const TAGS = HAZARDS.map(({ tag }) => tag).slice(0, 6);
const hazards = fc.oneof({ weight: 3, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.subarray(TAGS, { maxLength: 2 }) });
const declarations = fc.array(
  fc.record({ hazards: fc.constant(TAGS), declaredOn: fc.constantFrom('2023-12-20', '2024-09-02', '2026-11-02') }),
  {
    maxLength: 2,
  },
);
const birthDate = fc
  .date({ min: new Date('1990-01-01'), max: new Date('2013-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** Generates mostly matching students; excluding facts are rare enough to occur alone. */
export const anyStudent = (id: fc.Arbitrary<string>): fc.Arbitrary<IndexedStudent> =>
  fc.record({
    facts: fc
      .record({ id, one: student, schoolId: fc.constantFrom(...SCHOOLS), searching: often(true, false), certification: diplomaKey })
      .map(({ one, ...own }) => ({ ...one, ...own, limitKm: one.limitKm + 60 })),
    row: fc.record({
      birthDate,
      lowerSecondaryFinished: fc.boolean(),
      legalExceptions: fc.subarray(['apprenticeship_above_29', 'registered_job_seeker']),
      fitnessNoticeOn: fc.option(fc.constantFrom('2026-02-01', '2026-11-20')),
      schoolDeclarations: declarations,
    }),
  });

export const anyOffer = (id: fc.Arbitrary<string>): fc.Arbitrary<IndexedOffer> =>
  fc.record({
    facts: fc
      .record({
        id,
        one: offer,
        published: often(true, false),
        seatsLeft: often(1, 0),
        reservedSchoolIds: often<string[]>([], ['school-1']),
        certificationWanted: diplomaKey,
        targetLevels: fc.subarray([...LEVELS], { minLength: 4 }),
        drivingLicenceNeeded: fc.boolean(),
        drivingLicenceReason: fc.constantFrom(null, 'Des tournées'),
        durationWeeks: fc.option(fc.integer({ min: 1, max: 12 })),
      })
      .map(({ one, ...own }) => ({ ...one, ...own })),
    row: fc.record({ hazards, employerDeclarations: declarations, minAge: fc.option(fc.integer({ min: 16, max: 24 }), { freq: 1 }) }),
  });

const often = <T>(usual: T, other: T) =>
  fc.oneof({ weight: 6, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constant(other) });
