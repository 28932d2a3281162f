import {
  COMPANY_SIZES,
  type KindAvailability,
  LANGUAGE_LEVELS,
  LANGUAGES,
  LEVELS,
  OFFER_KINDS,
  REMOTE_MODES,
  SECTORS,
  SKILL_NEEDS,
} from '@seve/domain';
import { ALLOWED } from '@seve/law';
import { sectorOccupations, skills } from '@seve/reference';
import fc from 'fast-check';
import type { DaySpan } from './day-spans.js';
import { BLANK_OFFER, BLANK_STUDENT, type OfferFacts, type Pair, type StudentFacts } from './facts.js';
import { anOffer, aStudent } from './facts.sample.js';

const codes = (max: number) => fc.uniqueArray(fc.constantFrom(...sectorOccupations().keys()), { maxLength: max });
/** Skills of every rarity, few enough for both sides to share some. */
export const KNOWN = skills()
  .filter((_, index) => index % 60 === 0)
  .map(({ ogr }) => ogr);
const ogrs = fc.uniqueArray(fc.constantFrom(...KNOWN), { maxLength: 12 });
const longAfter = fc.constantFrom('2027-12-31', '2028-06-30', '2029-08-31');
const day = fc.constantFrom('2026-12-01', '2027-01-11', '2027-02-01', '2027-03-05', '2027-06-30', '2027-09-01');
/** Dates for some kinds, differing by kind, often as long as a contract. */
const availability: fc.Arbitrary<KindAvailability[]> = fc
  .uniqueArray(fc.record({ kind: fc.constantFrom(...OFFER_KINDS), days: fc.tuple(day, fc.oneof(day, longAfter)) }), {
    selector: ({ kind }) => kind,
    minLength: 3,
  })
  .map((kinds) =>
    kinds.map(({ kind, days }) => {
      const [availableFrom = '', availableTo = ''] = [...days].sort();
      return { kind, availableFrom, availableTo };
    }),
  );
const orUnknown = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 9 });
const place = { latitude: fc.double({ min: 49, max: 51, noNaN: true }), longitude: fc.double({ min: 1.5, max: 4, noNaN: true }) };

export const languages = fc.uniqueArray(
  fc.record({ language: fc.constantFrom(...LANGUAGES.slice(0, 3)), level: fc.constantFrom(...LANGUAGE_LEVELS) }),
  {
    selector: ({ language }) => language,
  },
);
/** Separate spans in order, as `daySpans` returns them. */
const spans: fc.Arbitrary<DaySpan[]> = fc
  .array(fc.tuple(fc.integer({ min: 2, max: 20 }), fc.integer({ min: 0, max: 20 })), { maxLength: 6 })
  .map((gaps) => {
    let day = 9_870;
    return gaps.map(([gap, length]): DaySpan => {
      const first = day + gap;
      day = first + length;
      return [first, day];
    });
  });

type YesOrNo<Facts> = { [Name in keyof Facts]: Facts[Name] extends boolean ? Name : never }[keyof Facts];

/** Both values of each boolean fact, except those that exclude everyone. */
const eachYesOrNo = <Facts extends object>(blank: Facts) =>
  Object.fromEntries(
    Object.entries(blank)
      .filter(([name, value]) => typeof value === 'boolean' && name !== 'searching' && name !== 'published')
      .map(([name]) => [name, fc.boolean()]),
  ) as Record<YesOrNo<Facts>, fc.Arbitrary<boolean>>;

export const student: fc.Arbitrary<StudentFacts> = fc
  .record({
    kinds: fc.subarray([...OFFER_KINDS]),
    level: fc.constantFrom(...LEVELS),
    programmeRomeCodes: codes(4),
    availability,
    wantedRomeCodes: codes(4),
    skills: ogrs,
    skillsToLearn: ogrs,
    programmeSkills: ogrs,
    languages,
    sectorWishes: fc.subarray([...SECTORS]),
    sizeWishes: fc.subarray([...COMPANY_SIZES]),
    schoolDays: spans,
    latitude: orUnknown(place.latitude),
    longitude: orUnknown(place.longitude),
    limitKm: fc.integer({ min: 1, max: 200 }),
    ...eachYesOrNo(BLANK_STUDENT),
  })
  .map(aStudent);

export const offer: fc.Arbitrary<OfferFacts> = fc
  .record({
    kind: fc.constantFrom(...OFFER_KINDS),
    targetLevels: fc.subarray([...LEVELS]),
    romeCodes: codes(3),
    skills: fc.uniqueArray(fc.record({ ogr: fc.constantFrom(...KNOWN), need: fc.constantFrom(...SKILL_NEEDS) }), {
      selector: ({ ogr }) => ogr,
      maxLength: 12,
    }),
    languages,
    sector: orUnknown(fc.constantFrom(...SECTORS)),
    size: orUnknown(fc.constantFrom(...COMPANY_SIZES)),
    payAboveMinimum: orUnknown(fc.nat(20_000)),
    companyDays: spans,
    startFrom: day,
    startTo: day,
    durationWeeks: fc.option(fc.integer({ min: 1, max: 104 })),
    remote: fc.constantFrom(...REMOTE_MODES),
    ...eachYesOrNo(BLANK_OFFER),
    ...place,
  })
  .map(anOffer);

/** Any pair that the law allows. */
export const pair: fc.Arbitrary<Pair> = fc.record({ student, offer, legal: fc.constant(ALLOWED) });
