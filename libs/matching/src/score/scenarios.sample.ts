import type { Declaration } from '@seve/law';
import { communeByInsee, diplomaByKey, skillsOf } from '@seve/reference';
import { daySpans } from '../facts/day-spans.js';
import type { OfferFacts, StudentFacts } from '../facts/facts.js';
import { anOffer, aStudent, free } from '../facts/facts.sample.js';

/** A person with the facts that only the law reads. */
export interface Person {
  facts: StudentFacts;
  birthDate: string;
  lowerSecondaryFinished: boolean;
  legalExceptions: string[];
  fitnessNoticeOn: string | null;
  schoolDeclarations: Declaration[];
}
export interface Post {
  facts: OfferFacts;
  hazards: string[];
  employerDeclarations: Declaration[];
  minAge: number | null;
}

type StudentChange = Partial<StudentFacts> & Partial<Omit<Person, 'facts'>>;
type OfferChange = Partial<OfferFacts> & Partial<Omit<Post, 'facts'>>;

function place(insee: string) {
  const commune = communeByInsee(insee);
  if (!commune) throw new Error(`no commune ${insee}`);
  return { latitude: commune.latitude, longitude: commune.longitude };
}
export const AMIENS = place('80021');
export const COMPIEGNE = place('60159');
export const DURY = place('80261');
export const LESTREM = place('62502');
export const NESLE = place('80585');
export const ROYE = place('80685');

export const core = (code: string) => skillsOf(code).flatMap(({ ogr, isCore }) => (isCore ? [ogr] : []));

/** A student trained by the diploma for its own occupations who seeks the first; in Amiens, limit 30 km, 20 years old. */
export function preparing(key: string, change: StudentChange = {}): Person {
  const { birthDate = '2006-05-18', lowerSecondaryFinished = true, legalExceptions = [], ...others } = change;
  const { fitnessNoticeOn = null, schoolDeclarations = [], ...known } = others;
  const diploma = diplomaByKey(key);
  if (!diploma) throw new Error(`no diploma ${key}`);
  const { romeCodes, level } = diploma;
  const facts = aStudent({
    ...AMIENS,
    certification: key,
    programmeRomeCodes: romeCodes,
    programmeSkills: [...new Set(romeCodes.flatMap(core))],
    level,
    wantedRomeCodes: romeCodes.slice(0, 1),
    skillsToLearn: [],
    limitKm: 30,
    ...known,
  });
  return { facts, birthDate, lowerSecondaryFinished, legalExceptions, fitnessNoticeOn, schoolDeclarations };
}

const NEEDS = ['required', 'required', 'required', 'wanted', 'wanted', 'taught', 'taught', 'taught'] as const;

/** A post of eight weeks in that occupation at Nesle: its first three core skills required, the next two wanted, three others taught. */
function postOf(code: string, { hazards = [], employerDeclarations = [], minAge = null, ...change }: OfferChange = {}): Post {
  const skills = core(code)
    .slice(0, NEEDS.length)
    .map((ogr, index) => ({ ogr, need: NEEDS[index] ?? 'taught' }));
  return { facts: anOffer({ ...NESLE, romeCodes: [code], skills, ...change }), hazards, employerDeclarations, minAge };
}

export const laboratory = (change: OfferChange = {}) => postOf('H1503', change);
export const productionLine = (change: OfferChange = {}) => postOf('H2301', { targetLevels: [4], ...change });

/** BTS métiers de la chimie, seeking the laboratory, with all its core skills. */
export const bts = (change: StudentChange = {}) =>
  preparing('bts-metiers-de-la-chimie', { wantedRomeCodes: ['H1503'], skills: core('H1503'), ...change });
/** Bac pro procédés de la chimie, seeking a PFMP, with all core skills of the line; 17 years old. */
export const pupil = (change: StudentChange = {}) =>
  preparing('bac-pro-procedes-de-la-chimie-de-l-eau-et-des-papiers-cartons', {
    kinds: ['pfmp'],
    skills: core('H2301'),
    birthDate: '2009-03-15',
    ...change,
  });

/** Chemical agents declared at the beginning of the school year. */
export const DECLARED: Declaration[] = [{ hazards: ['chemical_agents'], declaredOn: '2026-09-01' }];
export const EXPIRING: Declaration[] = [{ hazards: ['chemical_agents'], declaredOn: '2024-02-01' }];
/** Declarations and records of a minor's school. */
export const FIT: StudentChange = { schoolDeclarations: DECLARED, fitnessNoticeOn: '2026-09-15' };

export const APPRENTICE: StudentChange = { kinds: ['apprenticeship'], ...free('2027-09-01', '2029-08-31') };
/** Free for an internship in summer, for a contract until April only. */
export const UNTIL_APRIL: StudentFacts['availability'] = [
  { kind: 'internship', availableFrom: '2027-01-04', availableTo: '2027-08-31' },
  { kind: 'apprenticeship', availableFrom: '2027-01-04', availableTo: '2027-04-30' },
];
export const CONTRACT: OfferChange = { kind: 'apprenticeship', startFrom: '2027-09-01', startTo: '2027-09-15', durationWeeks: 104 };

const weeks = (at: 'company' | 'school', ...mondays: [from: string, to: string][]) =>
  daySpans(
    mondays.map(([from, to]) => ({ from, to, at })),
    at,
  );
/** Two weeks at school, two weeks in the company, from 4 January 2027. */
export const SCHOOL_DAYS = weeks('school', ['2027-01-04', '2027-01-15'], ['2027-02-01', '2027-02-12']);
export const COMPANY_DAYS = weeks('company', ['2027-01-18', '2027-01-29'], ['2027-02-15', '2027-02-26']);
/** One week late: half of each stay in the company falls on school days. */
export const COMPANY_DAYS_LATE = weeks('company', ['2027-01-25', '2027-02-05'], ['2027-02-08', '2027-02-19']);
