import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import * as law from '../index.js';
import { offerOf } from '../offer/offer.fixtures.js';

/** The border, from `checks` and `guarded` by the `shapes` of questions to `basics`, `contracts` and `placements`, over all of `rules`. */
const FUNCTIONS = Object.entries(law).flatMap(([name, value]): [string, (...given: unknown[]) => unknown][] =>
  typeof value === 'function' && value !== law.LawInputError ? [[name, value as (...given: unknown[]) => unknown]] : [],
);

const hasNaN = (value: unknown): boolean => {
  if (typeof value === 'number') return Number.isNaN(value);
  if (typeof value === 'string') return /\bNaN\b|\bundefined\b/.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasNaN);
};

/** What comes out: an answer, or the typed error. Anything else fails the test. */
function outcomeOf(ask: () => unknown): law.LawInputError | null {
  try {
    const answer = ask();
    expect(hasNaN(answer)).toBe(false);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(law.LawInputError);
    return error as law.LawInputError;
  }
}

const BAD: readonly unknown[] = [
  undefined,
  null,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  -1,
  1.5,
  1e21,
  '2026-02-30',
  '',
  '__proto__',
  {},
  [],
  true,
];
const GOOD: readonly unknown[] = ['2026-09-01', 35, '0044', law.LAW_TABLES, { from: '2026-09-01', to: '2026-12-31' }];
const anything = fc.oneof(fc.constantFrom(...BAD, ...GOOD), fc.anything());

describe.each(FUNCTIONS)('%s', (_name, ask) => {
  it('answers, or throws the typed error, whatever it is given', () => {
    fc.assert(
      fc.property(fc.array(anything, { maxLength: 4 }), (given) => {
        outcomeOf(() => ask(...given));
      }),
      { numRuns: 60 },
    );
  });
});

const STAGE = { from: '2026-03-02', to: '2026-06-30', week: [...law.FULL_TIME_WEEK], closures: [{ from: '2026-04-13', to: '2026-04-24' }] };
const CONTRACT = {
  birthDate: '2006-10-10',
  start: '2026-09-01',
  end: '2027-08-31',
  course: 'cycle',
  cycleYears: 3,
  yearsDone: 0,
  disabled: false,
  signedOn: '2026-07-06',
  initialEnd: '2026-08-31',
  weeklyMinutes: 2_100,
  idcc: '0044',
  smcCents: 210_000,
  previousCents: 95_219,
};
const PERSON = {
  kind: 'pfmp',
  birthDate: '2010-03-15',
  firstDay: '2027-03-14',
  lastDay: '2027-04-09',
  hazards: ['chemical_agents'],
  employerDeclarations: [{ hazards: ['chemical_agents'], declaredOn: '2026-09-01' }],
  schoolDeclarations: [],
  fitnessNoticeOn: '2026-10-01',
  isVocational: true,
  lowerSecondaryFinished: true,
  legalExceptions: [],
  minAge: 15,
};
const QUOTA = {
  kind: 'pfmp',
  headcount: { monthEnd: 35, meanHundredths: 3_550 },
  order: { smallLimit: 5, percent: 20 },
  stays: [{ agreementId: 'a', from: '2026-09-01', to: '2026-10-01' }],
  from: '2026-09-01',
  to: '2026-12-31',
};
const OFFER = offerOf({ kind: 'apprenticeship', payCents: 100_000, payUnit: 'month', minAge: 16, payMaxCents: 110_000 });

/** A right question to each rule that routes and screens ask. */
const QUESTIONS: [string, (question: never) => unknown, Record<string, unknown>][] = [
  [
    'internshipAllowance',
    law.internshipAllowance,
    { stage: STAGE, school: 'common', doneMinutes: 0, policy: 'signature', signedOn: '2026-01-12' },
  ],
  ['allowanceMinimum', law.allowanceMinimum, { stage: STAGE, pay: { unit: 'hour', cents: 450 }, leaveMinutes: 420 }],
  ['pfmpStateAllowance', law.pfmpStateAllowance, { year: 'cap_1', days: 20, on: '2024-01-31', paidCents: 0 }],
  ['paySchedule', law.paySchedule, CONTRACT],
  ['contractConclusion', law.contractConclusion, CONTRACT],
  ['minimumPay', law.minimumPay, { ...CONTRACT, day: '2026-09-01', ageBand: '18-20', year: 1, bonusPoints: 15, floorCents: 0 }],
  ['hiringAid', law.hiringAid, { day: '2026-09-01', headcount: 40, level: 5, disabled: false }],
  ['contractDuration', law.contractDuration, { start: '2026-09-01', end: '2027-08-31', apprentice: 'common', initialEnd: '2026-08-31' }],
  [
    'professionalisationMinimum',
    law.professionalisationMinimum,
    { birthDate: '2006-10-10', on: '2026-09-01', hasVocationalBac: true, weeklyMinutes: 2_100, idcc: '0044', smcCents: 1 },
  ],
  ['legalAnswer', law.legalAnswer, PERSON],
  ['internQuota', law.internQuota, QUOTA],
  ['offerCheck', law.offerCheck, { ...OFFER }],
];

/** Every place of a value, as the path that an error names and the value with another one there. */
function places(value: unknown, path = ''): { path: string; put: (other: unknown) => unknown }[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const here = path === '' ? key : `${path}.${key}`;
    const put = (other: unknown) => (Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other });
    return [
      { path: here, put },
      ...places(inner, here).map((place) => ({ path: place.path, put: (other: unknown) => put(place.put(other)) })),
    ];
  });
}

describe('the order of a rector', () => {
  const headcount = { monthEnd: 10, meanHundredths: null };

  it('sets from 0 to 5 people and from 0 to 20 %', () => {
    expect(law.pfmpLimit(headcount, { smallLimit: 0, percent: 0 })).toBe(3);
    expect(law.pfmpLimit(headcount, { smallLimit: 5, percent: 20 })).toBe(5);
    for (const order of [
      { smallLimit: 6, percent: 20 },
      { smallLimit: 5, percent: 21 },
      { smallLimit: -1, percent: 20 },
    ])
      expect(outcomeOf(() => law.pfmpLimit(headcount, order))).not.toBeNull();
  });
});

describe('one wrong value in a right question', () => {
  it.each(QUESTIONS)('%s is answered as it is', (_name, ask, question) => expect(outcomeOf(() => ask(question as never))).toBeNull());

  it.each(QUESTIONS)('%s names the place, or answers', (_name, ask, question) => {
    for (const { path, put } of places(question)) {
      const errors = BAD.map((bad) => outcomeOf(() => ask(put(bad) as never))).filter((error) => error !== null);
      const named = errors.map(({ parameter }) => parameter);
      // A fault of a first day after the last one is named at the last one.
      const isFirst = (parameter: string) => path.endsWith('from') && parameter === path.replace(/from$/, 'to');
      expect(named.filter((one) => one !== path && !one.startsWith(`${path}.`) && !isFirst(one))).toEqual([]);
      expect(errors.every(({ expected, message }) => expected !== '' && message.includes(expected))).toBe(true);
    }
  });

  it.each([
    ['a day that is none', { ...CONTRACT, birthDate: '2006-02-30' }, 'birthDate', 'a day as YYYY-MM-DD, from 1900 to 2199'],
    ['NaN', { ...CONTRACT, weeklyMinutes: Number.NaN }, 'weeklyMinutes', 'a whole number from 0 to 10080'],
    ['a negative amount', { ...CONTRACT, smcCents: -1 }, 'smcCents', 'a whole number from 0 to 1000000000'],
    ['a branch of the prototype', { ...CONTRACT, idcc: '__proto__' }, 'idcc', 'four digits'],
    [
      'years beyond the course',
      { ...CONTRACT, cycleYears: 2, yearsDone: 2 },
      'yearsDone',
      'dates and years that make a contract (beyond-cycle)',
    ],
    [
      'no initial end after a failure',
      { ...CONTRACT, course: 'repeat', initialEnd: undefined },
      'initialEnd',
      'dates and years that make a contract (initial-end-missing)',
    ],
  ])('a contract with %s', (_case, contract, parameter, expected) => {
    expect(outcomeOf(() => law.paySchedule(contract as never))).toMatchObject({ name: 'LawInputError', parameter, expected });
  });
});
