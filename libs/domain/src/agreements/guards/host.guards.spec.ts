import { describe, expect, it } from '@jest/globals';
import { type InternStay, LAW_TABLES, type LawTables } from '@seve/law';
import type { AgreementFacts, OtherPlacement } from '../agreement-facts.js';
import { anAgreement, anObservation, aPfmp, timetableOf } from '../agreement-facts.sample.js';
import { usualTimetable } from '../timetable.js';
import { type AgreementGuardName, agreementGuards } from './agreement-guards.js';
import { agreementAllowance } from './host.guards.js';

const FULL = usualTimetable(2_100);
const of = (guard: AgreementGuardName, facts: AgreementFacts, tables?: LawTables) =>
  agreementGuards(facts, tables).filter((one) => one.guard === guard);
const levels = (guard: AgreementGuardName, facts: AgreementFacts) => of(guard, facts).map(({ level }) => level);
const stays = (count: number, from: string, to: string): InternStay[] =>
  Array.from({ length: count }, (_, at) => ({ agreementId: `${from} ${at}`, from, to }));
const running = (count: number, from: string, to: string | null) => Array.from({ length: count }, () => ({ from, to }));

describe('interns of the company in a civil week', () => {
  const asked = (monthEnd: number, there: number, change: object = {}) =>
    anAgreement({ host: { headcount: { monthEnd, meanHundredths: null }, stays: stays(there, '2026-01-05', '2026-03-27'), ...change } });

  it.each([
    [5, 3],
    [19, 3],
    [20, 3],
    [21, 4],
    [27, 5],
    [35, 6],
    [40, 6],
    [1_200, 180],
  ])('of %i people: the %ith is the last', (headcount, limit) => {
    expect(levels('quota', asked(headcount, limit - 1))).toEqual(['told']);
    expect(of('quota', asked(headcount, limit))).toMatchObject([{ level: 'refused', reason: { numbers: { limit, week: '2026-01-12' } } }]);
  });

  it.each([
    [5, 5],
    [27, 5],
    [35, 7],
    [40, 8],
    [1_200, 240],
  ])('of %i people under an order of the rector, for a PFMP: %i', (headcount, limit) => {
    const order = { pfmpOrder: { smallLimit: 5, percent: 20 } };
    const pfmp = (there: number) => ({ ...asked(headcount, there, order), kind: 'pfmp' as const });
    expect(levels('quota', pfmp(limit - 1))).toEqual(['told']);
    expect(levels('quota', pfmp(limit))).toEqual(['refused']);
    expect(levels('quota', asked(headcount, limit, order))).toEqual(['refused']);
  });

  it('is counted on the higher headcount: 18 at the end of the month and a mean of 21.4 make 4', () => {
    const headcount = { monthEnd: 18, meanHundredths: 2_140 };
    expect(levels('quota', asked(18, 3, { headcount }))).toEqual(['told']);
    expect(levels('quota', asked(18, 4, { headcount }))).toEqual(['refused']);
  });

  it('counts an agreement that ends on Monday in that week: a seventh from Tuesday is refused', () => {
    const change = { stays: stays(6, '2026-01-05', '2026-01-12') };
    expect(levels('quota', { ...asked(35, 0, change), days: { from: '2026-01-13', to: '2026-02-06' } })).toEqual(['refused']);
    expect(levels('quota', { ...asked(35, 0, change), days: { from: '2026-01-19', to: '2026-02-06' } })).toEqual(['told']);
  });

  it('leaves prolongations out, the others’ and this one', () => {
    const prolonged = stays(6, '2026-01-05', '2026-03-27').map((stay) => ({ ...stay, isProlongation: true }));
    expect(levels('quota', asked(35, 0, { stays: prolonged }))).toEqual(['told']);
    expect(levels('quota', { ...asked(35, 6), isProlongation: true })).toEqual([]);
  });

  it.each([
    ['no SIREN', { siren: null }, 'no-siren'],
    ['no headcount', { headcount: null }, 'no-headcount'],
  ])('cannot be counted with %s, which the school confirms to go on', (_case, host, because) => {
    expect(of('quota', anAgreement({ host }))).toMatchObject([
      { level: 'warned', confirmation: 'quota_uncounted', isConfirmed: false, reason: { numbers: { because } } },
    ]);
    expect(of('quota', anAgreement({ host, confirmed: ['quota_uncounted'] }))).toMatchObject([{ isConfirmed: true }]);
  });

  it.each([
    [
      'its SIREN',
      { siren: null, asked: { siret: { source: 'link', on: '2025-11-20', isKnown: false }, headcount: null } },
      'siren-not-known',
    ],
    [
      'its headcount',
      { headcount: null, asked: { siret: null, headcount: { source: 'link', on: '2025-11-20', isKnown: false } } },
      'headcount-not-known',
    ],
  ] as const)('asks nothing of the school where the host has answered that it does not know %s', (_what, host, because) => {
    expect(of('quota', anAgreement({ host }))).toMatchObject([{ level: 'told', reason: { numbers: { because } } }]);
  });

  it('says who gave the headcount, and when', () => {
    const asked35 = (source: 'account' | 'link' | 'school') =>
      anAgreement({ host: { asked: { siret: null, headcount: { source, on: '2025-11-20', isKnown: true } } } });
    const sentence = (source: 'account' | 'link' | 'school') => of('quota', asked35(source))[0]?.reason.sentence.fr;
    expect(sentence('link')).toMatch(/Effectif donné par l’accueil, par un lien le 20\u00a0novembre 2025\.$/);
    expect(sentence('school')).toMatch(/Effectif noté par l’établissement le 20\u00a0novembre 2025\.$/);
    expect(of('quota', anAgreement())[0]?.reason.sentence.fr).not.toContain('Effectif donné');
  });

  it('is none for an observation period, or abroad', () => {
    expect(levels('quota', anObservation({ host: { siren: null } }))).toEqual([]);
    expect(levels('quota', anAgreement({ host: { siren: null, isAbroad: true } }))).toEqual([]);
  });
});

describe('the people who follow an intern', () => {
  it('a tutor with three agreements on the first day is refused, accepted when one ends the day before', () => {
    expect(levels('tutor-cap', anAgreement({ tutor: { agreements: running(3, '2025-12-01', '2026-03-27') } }))).toEqual(['refused']);
    const ending = [...running(2, '2025-12-01', '2026-03-27'), ...running(1, '2025-12-01', '2026-01-11')];
    expect(levels('tutor-cap', anAgreement({ tutor: { agreements: ending } }))).toEqual([]);
    expect(levels('tutor-cap', anObservation({ tutor: { agreements: running(3, '2025-12-01', null) } }))).toEqual([]);
  });

  it('a referent teacher follows 24 interns: the 25th is refused', () => {
    const followed = (count: number) => ({ referent: { followed: running(count, '2026-01-26', '2026-03-27') } });
    expect(levels('referent-cap', anAgreement(followed(23)))).toEqual([]);
    expect(of('referent-cap', anAgreement(followed(24)))).toMatchObject([{ level: 'refused', reason: { numbers: { day: '2026-01-26' } } }]);
  });
});

describe('the time between two interns on one post', () => {
  const after = (from: string, postBefore: { from: string; to: string; leftByChoice: boolean }) =>
    levels('waiting-time', anAgreement({ days: { from, to: '2026-12-18' }, host: { postBefore } }));
  const four = { from: '2026-04-01', to: '2026-07-31', leftByChoice: false };

  it.each([
    ['122 days, the day before', '2026-09-10', four, ['refused']],
    ['122 days', '2026-09-11', four, []],
    ['177 days, the day before', '2026-08-28', { from: '2026-01-05', to: '2026-06-30', leftByChoice: false }, ['refused']],
    ['177 days', '2026-08-29', { from: '2026-01-05', to: '2026-06-30', leftByChoice: false }, []],
    ['left early by own choice', '2026-08-01', { ...four, leftByChoice: true }, []],
  ])('%s: from %s', (_case, from, before, expected) => expect(after(from, before)).toEqual(expected));

  it('does not hold for the same intern who goes on', () => {
    const facts = anAgreement({ host: { postBefore: { from: '2025-09-01', to: '2026-01-09', leftByChoice: false } } });
    expect(levels('waiting-time', facts)).toEqual(['refused']);
    expect(levels('waiting-time', { ...facts, isProlongation: true })).toEqual([]);
    expect(levels('waiting-time', { ...facts, isAmendment: true })).toEqual([]);
  });
});

describe('what the stage is for', () => {
  it('is declared by the host', () => {
    expect(levels('purpose', anAgreement({ host: { declaresNoJob: null } }))).toEqual(['refused']);
    expect(levels('purpose', anObservation({ host: { declaresNoJob: null } }))).toEqual([]);
  });

  it('is confirmed by the school where the activities sound like a job', () => {
    expect(of('purpose', anAgreement({ activities: 'Remplacement d’une technicienne' }))).toMatchObject([
      { level: 'warned', confirmation: 'activities_like_a_job' },
    ]);
  });
});

describe('a host abroad', () => {
  const abroad = (changes: object = {}, hasCountrySheet = true) =>
    of('abroad', anAgreement({ host: { isAbroad: true, siren: null, headcount: null }, school: { hasCountrySheet }, ...changes }));

  it('needs the sheet about its country', () => {
    expect(abroad({}, false).map(({ level }) => level)).toEqual(['refused', 'told']);
    expect(abroad().map(({ level }) => level)).toEqual(['told']);
  });

  it('asks the parents of a minor for an authorisation', () => {
    expect(abroad({ student: { birthDate: '2009-03-01' } })).toHaveLength(2);
    expect(levels('abroad', anAgreement())).toEqual([]);
  });
});

describe('the allowance', () => {
  const stage = (from: string, to: string, changes: object = {}) => anAgreement({ days: { from, to }, ...changes });
  const numbersOf = (facts: AgreementFacts) => of('allowance', facts).map(({ level, reason }) => ({ level, ...reason.numbers }));
  const hour = (cents: number) => ({ allowance: { pay: { unit: 'hour', cents } } });
  const JUNE = stage('2026-03-02', '2026-06-30', hour(450));

  it('of four months at 35 h: due, 574 h make 2,583.00, with its monthly table', () => {
    expect(numbersOf(JUNE)).toEqual([
      { level: 'told', hours: 574, yearHours: 574, thresholdHours: 308 },
      { level: 'told', rateCents: 450, validFrom: '2026-01-01' },
    ]);
    const table = agreementAllowance(JUNE, LAW_TABLES)?.amount;
    expect(table?.totalCents).toBe(258_300);
    expect(table?.months.map(({ amountCents }) => amountCents)).toEqual([69_300, 66_150, 53_550, 69_300]);
    expect(table?.months.map(({ smoothedCents }) => smoothedCents)).toEqual([64_575, 64_575, 64_575, 64_575]);
  });

  it('refuses what is below: none, 4.35 an hour in 2026, a month too small', () => {
    const refused = (pay: object | null) => numbersOf(stage('2026-03-02', '2026-06-30', { allowance: { pay } }))[0];
    expect(refused(null)).toMatchObject({ level: 'refused', unit: 'none', totalCents: 258_300 });
    expect(refused({ unit: 'hour', cents: 435 })).toMatchObject({ level: 'refused', minimumHourCents: 450 });
    expect(refused({ unit: 'month', cents: 64_000 })).toMatchObject({ level: 'refused', offeredCents: 64_000 });
    expect(refused({ unit: 'month', cents: 70_000 })).toMatchObject({ level: 'told' });
  });

  it.each([
    ['308 h: not due', '2026-06-01', '2026-07-31', false],
    ['38 days over two calendar months: not due', '2026-04-01', '2026-05-31', false],
    ['413 h across 1 September: due, more than two months running', '2026-07-06', '2026-09-25', true],
    ['2025-11-03 to 2026-02-27: due', '2025-11-03', '2026-02-27', true],
  ])('%s', (_case, from, to, isDue) => expect(levels('allowance', stage(from, to))[0]).toBe(isDue ? 'refused' : 'told'));

  it('is due from the 309th hour with the same host in the school year', () => {
    const before: OtherPlacement = {
      ...{ id: 'before', kind: 'internship', from: '2026-01-05', to: '2026-01-05', timetable: timetableOf([1], [9, 10]) },
      ...{ weeklyMinutes: null, isSameHost: true },
    };
    const facts = (others: OtherPlacement[]) => stage('2026-06-01', '2026-07-31', { others });
    expect(levels('allowance', facts([]))).toEqual(['told']);
    expect(numbersOf(facts([before]))[0]).toMatchObject({ level: 'refused', totalCents: 138_600 });
    expect(levels('allowance', facts([{ ...before, isSameHost: false }]))).toEqual(['told']);
    expect(levels('allowance', facts([{ ...before, from: '2025-08-25', to: '2025-08-25' }]))).toEqual(['told']);
  });

  it('of a maison familiale rurale is due above 462 h only, of a lycée agricole above 308 h', () => {
    const of400 = (allowanceSchool: 'rural' | 'common') =>
      levels('allowance', stage('2026-03-02', '2026-05-22', { school: { allowanceSchool } }));
    expect(of400('rural')).toEqual(['told']);
    expect(of400('common')[0]).toBe('refused');
  });

  it('counts leave for the threshold', () => {
    expect(levels('allowance', stage('2026-06-01', '2026-07-31', { allowance: { leaveMinutes: 60 } }))[0]).toBe('refused');
  });

  it('whose rate is not published yet says so, and guesses none', () => {
    const winter = of('allowance', stage('2027-01-04', '2027-03-05', hour(450)));
    expect(winter.map(({ level }) => level)).toEqual(['told', 'told']);
    expect(winter[1]?.reason).toMatchObject({ numbers: { why: 'not-published' }, doubt: expect.anything() });
    expect(agreementAllowance(stage('2027-01-04', '2027-03-05'), LAW_TABLES)?.amount.totalCents).toBeNull();
  });

  it('across 1 January follows the rate of each month, or of the signature', () => {
    const across = (policy: 'each-month' | 'signature') =>
      agreementAllowance(stage('2025-11-03', '2026-02-27', { allowance: { policy } }), LAW_TABLES)?.amount.totalCents;
    expect(across('each-month')).toBe(253_995);
    expect(across('signature')).toBe(249_690);
  });

  it('is none of French law abroad, nor for an observation period', () => {
    expect(levels('allowance', stage('2026-03-02', '2026-06-30', { host: { isAbroad: true } }))).toEqual([]);
    expect(agreementAllowance(anObservation(), LAW_TABLES)).toBeNull();
    expect(agreementAllowance(anAgreement({ timetable: null }), LAW_TABLES)).toBeNull();
  });
});

describe('the allowance of the State for a PFMP', () => {
  it('is told by class, with its doubt', () => {
    expect(of('pfmp-allowance', aPfmp())).toMatchObject([
      { level: 'told', reason: { numbers: { days: 20, dayCents: 1_500 }, doubt: expect.anything() } },
    ]);
    expect(levels('pfmp-allowance', aPfmp({ student: { pfmpYear: null } }))).toEqual([]);
    expect(levels('pfmp-allowance', anAgreement({ student: { pfmpYear: 'cap_1' }, timetable: FULL }))).toEqual([]);
  });
});
