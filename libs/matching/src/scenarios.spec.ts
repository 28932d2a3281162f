import { describe, expect, it } from '@jest/globals';
import { communeByInsee, diplomaByKey, skillsOf } from '@seve/reference';
import { explainMatch } from './explain-match.js';
import type { OfferFacts, StudentFacts } from './facts.js';
import { anOffer, aStudent, TODAY } from './facts.sample.js';
import { pairOf } from './pair.js';
import { WEIGHTS } from './weights.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const place = (insee: string) => {
  const { latitude = 0, longitude = 0 } = communeByInsee(insee) ?? {};
  return { latitude, longitude };
};
const [AMIENS, NESLE, COMPIEGNE, LESTREM, DURY, ROYE] = ['80021', '80585', '60159', '62502', '80261', '80685'].map(place);
const core = (code: string) => skillsOf(code).flatMap(({ ogr, isCore }) => (isCore ? [ogr] : []));

/** A student of Amiens prepared by the diploma for its own occupations, aiming at the first. */
function preparing(key: string, change: Partial<StudentFacts> = {}): StudentFacts {
  const diploma = diplomaByKey(key);
  const romeCodes = diploma?.romeCodes ?? [];
  const programme = { certification: key, programmeRomeCodes: romeCodes, programmeSkills: [...new Set(romeCodes.flatMap(core))] };
  return aStudent({
    ...AMIENS,
    ...programme,
    level: diploma?.level,
    wantedRomeCodes: romeCodes.slice(0, 1),
    skillsToLearn: [],
    limitKm: 30,
    ...change,
  });
}

/** An internship in that occupation at Nesle: the first three core skills required, the next two wanted, three others taught. */
function postOf(code: string, change: Partial<OfferFacts> = {}): OfferFacts {
  const needs = ['required', 'required', 'required', 'wanted', 'wanted', 'taught', 'taught', 'taught'] as const;
  const skills = needs.flatMap((need, index) =>
    core(code)
      .slice(index, index + 1)
      .map((ogr) => ({ ogr, need })),
  );
  return anOffer({ ...NESLE, romeCodes: [code], skills, ...change });
}

const bts = (change: Partial<StudentFacts> = {}) => preparing('bts-metiers-de-la-chimie', { wantedRomeCodes: ['H1503'], ...change });
const laboratory = (change: Partial<OfferFacts> = {}) => postOf('H1503', change);
const contract = { kind: 'apprenticeship', startFrom: '2027-09-01', startTo: '2027-09-15', durationWeeks: 104 } as const;
const apprentice = { kinds: ['apprenticeship'], availableFrom: '2027-09-01', availableTo: '2029-08-31' } as const;

const able = bts({ skills: core('H1503') });
const pupil = preparing('bac-pro-procedes-de-la-chimie-de-l-eau-et-des-papiers-cartons', { skills: core('H2301') });
const technician = preparing('bts-controle-industriel-et-regulation-automatique', { skills: core('I1304') });
const line = postOf('H2301', { ...DURY, targetLevels: [4] });
const early = laboratory({ ...contract, ...DURY, startFrom: '2027-07-01', startTo: '2027-07-01' });

interface Person {
  birthDate: string;
  hazards: string[];
}
const ADULT: Person = { birthDate: '2006-05-18', hazards: [] };

function told(student: StudentFacts, offer: OfferFacts, { birthDate, hazards }: Person) {
  const explanation = explainMatch(pairOf(student, offer, { birthDate, hazards, lowerSecondaryFinished: true }, TODAY), TODAY, WEIGHTS);
  if (explanation.ok) return [explanation.u, explanation.e, explanation.total];
  return explanation.failed.map(({ constraint, sentence }) => `${constraint}: ${plain(sentence.fr)}`);
}

type Scenario<Outcome> = [string, StudentFacts, OfferFacts, Person, Outcome];

describe('told as scenarios, no match', () => {
  it.each<Scenario<string>>([
    ['BTS chimie, Amiens, 30 km, a post at Nesle: out of reach', bts(), laboratory(), ADULT, 'reach: 47,6 km, votre limite : 30 km.'],
    ['the same at Compiègne', bts(), laboratory(COMPIEGNE), ADULT, 'reach: 68,9 km, votre limite : 30 km.'],
    ['the same at Lestrem with 80 km', bts({ limitKm: 80 }), laboratory(LESTREM), ADULT, 'reach: 84,1 km, votre limite : 80 km.'],
    [
      'a master before a post for bac + 2',
      preparing('master-chimie', { limitKm: 50 }),
      laboratory({ targetLevels: [5] }),
      ADULT,
      'level: Niveau demandé : bac + 2. Le vôtre : bac + 5.',
    ],
    [
      'an internship of ten weeks in eight weeks free',
      bts({ limitKm: 50 }),
      laboratory({ durationWeeks: 10 }),
      ADULT,
      'dates: L’offre : 10 semaines, début entre le 11 janvier 2027 et le 18 janvier 2027. Vos dates : du 11 janvier 2027 au 5 mars 2027.',
    ],
    [
      'a pupil of 17 in a bac pro and a post with dangerous chemical agents',
      pupil,
      line,
      { birthDate: '2009-03-15', hazards: ['chemical_agents'] },
      'legal-age: Interdit avant 18 ans : agents chimiques dangereux. À voir avec votre école.',
    ],
    [
      'an apprenticeship at 30',
      bts({ ...apprentice, limitKm: 50 }),
      laboratory(contract),
      { birthDate: '1997-09-01', hazards: [] },
      'legal-age: L’apprentissage commence avant 30 ans, sauf exceptions : à voir avec votre école.',
    ],
    [
      'a sampling round without licence',
      bts(),
      laboratory({ ...DURY, drivingLicenceNeeded: true, drivingLicenceReason: 'prélèvements en tournée.' }),
      ADULT,
      'permit: Permis B demandé : prélèvements en tournée.',
    ],
    ['a student already placed', bts({ searching: false }), laboratory(DURY), ADULT, 'status: La recherche est terminée.'],
  ])('%s', (_case, student, offer, person, sentence) => expect(told(student, offer, person)).toEqual([sentence]));
});

/** Expected figures were computed apart, by exact fractions from the tables of the ROME. */
describe('told as scenarios, u, e and total', () => {
  it.each<Scenario<[u: number, e: number, total: number]>>([
    ['BTS chimie with every skill asked for, a laboratory at Dury', able, laboratory(DURY), ADULT, [7_635, 9_500, 8_466]],
    ['the same with no skill entered', bts({ skills: [] }), laboratory(DURY), ADULT, [7_635, 7_250, 7_437]],
    ['the same at Roye, limit 50 km', bts({ skills: core('H1503'), limitKm: 50 }), laboratory(ROYE), ADULT, [5_888, 9_500, 7_270]],
    ['the same housed at Lestrem', able, laboratory({ ...LESTREM, housingOffered: true }), ADULT, [7_657, 9_500, 8_479]],
    [
      'a laboratory that names the BTS',
      able,
      laboratory({ ...DURY, certificationWanted: 'bts-metiers-de-la-chimie' }),
      ADULT,
      [7_635, 10_000, 8_658],
    ],
    ['a BTS chimie on a production line', able, postOf('H2301', DURY), ADULT, [6_240, 2_700, 3_769]],
    ['a BTS CIRA in a laboratory', technician, laboratory(DURY), ADULT, [3_661, 2_000, 2_586]],
    [
      'an apprentice whose contract starts two months before school',
      bts({ ...apprentice, skills: core('H1503') }),
      early,
      ADULT,
      [6_571, 8_152, 7_276],
    ],
    [
      'a pupil of 18 on a line with dangerous chemical agents',
      pupil,
      line,
      { birthDate: '2009-01-11', hazards: ['chemical_agents'] },
      [8_024, 9_500, 8_699],
    ],
  ])('%s', (_case, student, offer, person, scores) => expect(told(student, offer, person)).toEqual(scores));
});
