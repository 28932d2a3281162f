import { describe, expect, it } from '@jest/globals';
import { AGREEMENT_MENTIONS, addDays, HAZARDS, LAW_TABLES, PFMP_YEARS } from '@seve/law';
import fc from 'fast-check';
import { OFFER_KINDS } from '../../offers/offer.js';
import { AGREEMENT_CONFIRMATIONS } from '../../papers/guards/finding.js';
import type { AgreementFacts, OtherPlacement, SignatoryFacts } from '../agreement-facts.js';
import { anAgreement, anObservation, aPfmp } from '../agreement-facts.sample.js';
import { HOST_ANSWER_SOURCES } from '../host-answers.js';
import { type Timetable, timetableErrors } from '../timetable.js';
import { AGREEMENT_GUARDS, agreementGuards, barringFindings } from './agreement-guards.js';

const day = fc.integer({ min: 0, max: 1_400 }).map((after) => addDays('2024-06-01', after));
const lasting = (min: number) =>
  fc.tuple(day, fc.integer({ min, max: 240 })).map(([from, length]) => ({ from, to: addDays(from, length) }));
const ordered = lasting(0);
const open = fc.tuple(ordered, fc.boolean()).map(([{ from, to }, isOpen]) => ({ from, to: isOpen ? null : to }));
const halves = fc.integer({ min: 0, max: 47 });
const spans = fc
  .uniqueArray(halves, { maxLength: 6 })
  .map((list) => list.toSorted((a, b) => a - b))
  .map((list) =>
    list.flatMap((from, at) => (at % 2 === 0 && list[at + 1] !== undefined ? [{ from: from * 30, to: (list[at + 1] ?? 0) * 30 }] : [])),
  );
const timetable = fc
  .record({
    days: fc.array(spans, { minLength: 7, maxLength: 7 }),
    interruptions: fc.array(ordered, { maxLength: 1 }),
    worksHolidays: fc.boolean(),
  })
  .filter((one: Timetable) => timetableErrors(one).length === 0);
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const declarations = fc.array(fc.record({ hazards: fc.subarray(HAZARDS.map(({ tag }) => tag)), declaredOn: day }), { maxLength: 2 });
const signatory: fc.Arbitrary<SignatoryFacts> = fc.record({
  role: fc.constantFrom('student', 'guardian', 'host', 'tutor', 'referent', 'school'),
  name: maybe(fc.string({ maxLength: 5 })),
  email: maybe(fc.constant('a@exemple.fr')),
  signsOnPaper: fc.boolean(),
  hasPower: fc.boolean(),
});
const askedOfHost = fc.record({ source: fc.constantFrom(...HOST_ANSWER_SOURCES), on: day, isKnown: fc.boolean() });
const other: fc.Arbitrary<OtherPlacement> = fc
  .tuple(open, fc.constantFrom(...OFFER_KINDS), maybe(timetable), maybe(fc.integer({ min: 1, max: 10_080 })), fc.boolean())
  .map(([days, kind, one, weeklyMinutes, isSameHost]) => ({ id: 'other', ...days, kind, timetable: one, weeklyMinutes, isSameHost }));

const anyFacts: fc.Arbitrary<AgreementFacts> = fc.record({
  kind: fc.constantFrom('observation', 'pfmp', 'internship'),
  isAmendment: fc.boolean(),
  isProlongation: fc.boolean(),
  /** Now and then an end before the start. */
  days: lasting(-3),
  timetable: maybe(timetable),
  activities: fc.oneof(fc.string(), fc.constant('Remplacement d’une technicienne')),
  hostWords: fc.subarray([
    { field: 'activities', text: 'Appelle le 06 12 34 56 78', certainty: 'clear' as const },
    { field: 'benefits', text: 'Alimentation DC 24 V', certainty: 'doubt' as const },
  ]),
  student: fc.record({
    guardian: fc.constantFrom('missing', 'unconfirmed', 'confirmed', 'not_needed'),
    birthDate: maybe(fc.integer({ min: 0, max: 6_000 }).map((after) => addDays('1998-01-01', after))),
    lowerSecondaryFinished: fc.boolean(),
    isVocational: fc.boolean(),
    isThroughSchool: fc.boolean(),
    fitnessNoticeOn: maybe(day),
    pfmpYear: maybe(fc.constantFrom(...PFMP_YEARS)),
  }),
  host: fc.record({
    isAbroad: fc.boolean(),
    siren: maybe(fc.constant('200000008')),
    headcount: maybe(fc.record({ monthEnd: fc.nat(500), meanHundredths: maybe(fc.nat(50_000)) })),
    asked: fc.record({ siret: maybe(askedOfHost), headcount: maybe(askedOfHost) }),
    pfmpOrder: maybe(fc.record({ smallLimit: fc.nat(5), percent: fc.nat(20) })),
    stays: fc.array(
      fc.tuple(open, fc.boolean()).map(([days, isProlongation]) => ({ agreementId: days.from, ...days, isProlongation })),
      { maxLength: 4 },
    ),
    declarations,
    postBefore: maybe(fc.tuple(ordered, fc.boolean()).map(([days, leftByChoice]) => ({ ...days, leftByChoice }))),
    declaresNoJob: maybe(fc.boolean()),
  }),
  school: fc.record({
    allowanceSchool: fc.constantFrom('common', 'rural'),
    isHigherEducation: fc.boolean(),
    teachingHours: maybe(fc.nat(2_000)),
    faceToFaceHours: maybe(fc.nat(2_000)),
    declarations,
    hasCountrySheet: fc.boolean(),
  }),
  tutor: fc.record({ agreements: fc.array(open, { maxLength: 4 }) }),
  referent: fc.record({ followed: fc.array(open, { maxLength: 26 }) }),
  allowance: fc.record({
    pay: maybe(fc.record({ unit: fc.constantFrom('hour', 'month'), cents: fc.nat(200_000) })),
    policy: fc.constantFrom('each-month', 'signature'),
    leaveMinutes: fc.nat(5_000),
  }),
  hazards: fc.subarray(HAZARDS.map(({ tag }) => tag)),
  mentions: fc.subarray([...AGREEMENT_MENTIONS]),
  others: fc.array(other, { maxLength: 3 }),
  signatories: fc.array(signatory, { maxLength: 7 }),
  confirmed: fc.subarray([...AGREEMENT_CONFIRMATIONS, 'unknown']),
  today: day,
});

describe('the guards of an agreement', () => {
  it.each([
    ['an internship', anAgreement()],
    ['a PFMP', aPfmp()],
    ['a week of observation', anObservation()],
  ])('let %s be signed that breaks no rule', (_case, facts) => {
    expect(barringFindings(agreementGuards(facts))).toEqual([]);
  });

  it('are each known by one name', () => expect(new Set(AGREEMENT_GUARDS).size).toBe(AGREEMENT_GUARDS.length));

  it('never throw and are a pure function of any facts', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const before = structuredClone(facts);
        const findings = agreementGuards(facts);
        expect(agreementGuards(facts, LAW_TABLES)).toEqual(findings);
        expect(facts).toEqual(before);
        for (const { level, reason, confirmation, isConfirmed, guard } of findings) {
          expect(AGREEMENT_GUARDS).toContain(guard);
          expect(Boolean(reason.article && reason.sentence.fr && reason.sentence.en)).toBe(true);
          expect(JSON.stringify(reason)).not.toMatch(/undefined|NaN/);
          expect(confirmation !== null).toBe(level === 'warned');
          expect(isConfirmed).toBe(confirmation !== null && facts.confirmed.includes(confirmation));
          if (level !== 'told') expect([reason.remedy?.fr, reason.remedy?.en]).toEqual([expect.any(String), expect.any(String)]);
          if (level === 'warned')
            expect([reason.sentence.fr, reason.sentence.en].map((text) => /Si vous continuez|If you go on/.test(text))).toEqual([
              true,
              true,
            ]);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('write French with no-break spaces', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const texts = agreementGuards(facts).flatMap(({ reason }) => [reason.sentence.fr, reason.remedy?.fr ?? '', reason.doubt?.fr ?? '']);
        expect(texts.filter((text) => / [:;?!»%]|« |\d h(?:\b| )/.test(text))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe('what keeps an agreement from being signed', () => {
  const uncounted = anAgreement({ host: { siren: null } });

  it('are refusals, and warnings that the school has not confirmed', () => {
    expect(barringFindings(agreementGuards(uncounted)).map(({ guard }) => guard)).toEqual(['quota']);
    expect(barringFindings(agreementGuards({ ...uncounted, confirmed: ['quota_uncounted'] }))).toEqual([]);
    const refused = anAgreement({ mentions: [], confirmed: [...AGREEMENT_CONFIRMATIONS] });
    expect(new Set(barringFindings(agreementGuards(refused)).map(({ guard }) => guard))).toEqual(new Set(['mentions']));
  });
});
