import { AGREEMENT_MENTIONS } from '@seve/law';
import type { AgreementFacts, SignatoryFacts } from './agreement-facts.js';
import { type Timetable, usualTimetable } from './timetable.js';

export const TODAY = '2025-11-24';

const ROLES: readonly SignatoryFacts['role'][] = ['student', 'guardian', 'host', 'tutor', 'referent', 'school'];

export const signatory = (role: SignatoryFacts['role'], change: Partial<SignatoryFacts> = {}): SignatoryFacts => ({
  ...{ role, name: 'Camille Roux', email: `${role}@exemple.fr`, signsOnPaper: false, hasPower: true },
  ...change,
});

/** Presence on these weekdays, 1 to 7, in spans of whole or half hours. */
export const timetableOf = (weekdays: readonly number[], ...hours: readonly [number, number][]): Timetable => ({
  days: Array.from({ length: 7 }, (_, at) =>
    weekdays.includes(at + 1) ? hours.map(([from, to]) => ({ from: from * 60, to: to * 60 })) : [],
  ),
  interruptions: [],
  worksHolidays: false,
});

/** The parts that a test changes. */
type Changes = { [Key in keyof AgreementFacts]?: Partial<AgreementFacts[Key]> | AgreementFacts[Key] };

/** An internship of four weeks of an adult student, which nothing keeps from being signed. */
const PLAIN: AgreementFacts = {
  kind: 'internship',
  isAmendment: false,
  isProlongation: false,
  days: { from: '2026-01-12', to: '2026-02-06' },
  timetable: usualTimetable(2_100),
  activities: 'Préparer et analyser des échantillons au laboratoire.',
  hostWords: [],
  student: {
    birthDate: '2005-03-01',
    guardian: 'confirmed',
    lowerSecondaryFinished: true,
    isVocational: true,
    isThroughSchool: false,
    fitnessNoticeOn: null,
    pfmpYear: null,
  },
  host: {
    isAbroad: false,
    siren: '200000008',
    headcount: { monthEnd: 35, meanHundredths: null },
    asked: { siret: null, headcount: null },
    pfmpOrder: null,
    stays: [],
    declarations: [],
    postBefore: null,
    declaresNoJob: true,
  },
  school: {
    allowanceSchool: 'common',
    isHigherEducation: true,
    teachingHours: 600,
    faceToFaceHours: 500,
    declarations: [],
    hasCountrySheet: false,
  },
  tutor: { agreements: [] },
  referent: { followed: [] },
  allowance: { pay: null, policy: 'each-month', leaveMinutes: 0 },
  hazards: [],
  mentions: AGREEMENT_MENTIONS,
  others: [],
  signatories: ROLES.filter((role) => role !== 'guardian').map((role) => signatory(role)),
  confirmed: [],
  today: TODAY,
};

const isPart = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

const withChanges = (facts: AgreementFacts, changes: Changes): AgreementFacts => {
  const entries = Object.entries(changes).map(([key, change]) => {
    const before = facts[key as keyof AgreementFacts];
    return [key, isPart(before) && isPart(change) ? { ...before, ...change } : change];
  });
  return { ...facts, ...Object.fromEntries(entries) };
};

/** The plain internship with these changes; a part is changed field by field. */
export const anAgreement = (changes: Changes = {}): AgreementFacts => withChanges(PLAIN, changes);

/** A PFMP of four weeks of a pupil of 16, with the legal representative among those who sign. */
export const aPfmp = (changes: Changes = {}): AgreementFacts => withChanges(PFMP, changes);

/** A week of observation of a pupil of 15. */
export const anObservation = (changes: Changes = {}): AgreementFacts => withChanges(OBSERVATION, changes);

const PFMP = anAgreement({
  kind: 'pfmp',
  days: { from: '2026-03-02', to: '2026-03-27' },
  student: { birthDate: '2009-09-15', pfmpYear: 'bac_pro_1re' },
  school: { isHigherEducation: false, teachingHours: 900, faceToFaceHours: null },
  signatories: ROLES.map((role) => signatory(role)),
});

const OBSERVATION = withChanges(PFMP, {
  kind: 'observation',
  days: { from: '2026-06-15', to: '2026-06-19' },
  student: { birthDate: '2010-09-15', isVocational: false, pfmpYear: null },
});
