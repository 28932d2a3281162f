import { describe, expect, it } from '@jest/globals';
import { OFFER_KINDS } from '@seve/domain';
import type { OfferFacts, Pair, StudentFacts } from '../facts/facts.js';
import { aPair, free, NO_PAPER, TODAY } from '../facts/facts.sample.js';
import { pairOf } from '../facts/pair.js';
import { CONSTRAINT_NAMES } from './constraint.js';
import { CONSTRAINTS, conditionsOf, failuresOf, meetsEvery } from './constraints.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const failures = (pair: Pair) => failuresOf(pair, TODAY).map(({ constraint, sentence }) => `${constraint}: ${plain(sentence.fr)}`);
const near = { latitude: 49.8987, longitude: 2.2847 };

const refused: [string, Partial<StudentFacts>, Partial<OfferFacts>, string, string][] = [
  [
    'another kind',
    {},
    { kind: 'job' },
    'kind: Type d’offre : emploi. Vous cherchez : stage.',
    'Kind of offer: job. You look for: internship.',
  ],
  [
    'no kind chosen yet',
    { kinds: [] },
    {},
    'kind: Type d’offre : stage. Dites ce que vous cherchez.',
    'Kind of offer: internship. Say what you look for.',
  ],
  ['an offer not published', {}, { published: false }, 'status: L’offre n’est pas publiée.', 'The offer is not published.'],
  ['no seat left', {}, { seatsLeft: 0 }, 'status: Toutes les places sont prises.', 'Every place is taken.'],
  [
    'an offer kept for other schools',
    {},
    { reservedSchoolIds: ['school-2', 'school-3'] },
    'status: L’offre est réservée à d’autres établissements.',
    'The offer is reserved to other schools.',
  ],
  ['a search that is over', { searching: false }, {}, 'status: La recherche est terminée.', 'The search is over.'],
  [
    'another level',
    { level: 7 },
    { targetLevels: [5, 4] },
    'level: Niveau demandé : bac, bac + 2. Le vôtre : bac + 5.',
    'Level asked for: bac (level 4), bac + 2 (level 5). Yours: bac + 5 (level 7).',
  ],
  [
    'another level and another diploma',
    { level: 4 },
    { targetLevels: [6], certificationWanted: 'but-chimie' },
    'level: Niveau demandé : bac + 3, BUT chimie. Le vôtre : bac.',
    'Level asked for: bac + 3 (level 6), BUT chimie. Yours: bac (level 4).',
  ],
  [
    'dates that do not meet',
    free('2027-05-03', '2027-06-25'),
    {},
    'dates: L’offre : 8 semaines, début entre le 11 janvier 2027 et le 18 janvier 2027. Vos dates pour ce type d’offre : du 3 mai 2027 au 25 juin 2027.',
    'The offer: 8 weeks, start between 11 January 2027 and 18 January 2027. Your dates for that kind of offer: from 3 May 2027 to 25 June 2027.',
  ],
  [
    'a contract longer than the dates for its kind, however well it begins',
    { kinds: ['apprenticeship'], availability: [{ kind: 'apprenticeship', availableFrom: '2026-12-01', availableTo: '2027-04-30' }] },
    { kind: 'apprenticeship', durationWeeks: 52 },
    'dates: L’offre : 52 semaines, début entre le 11 janvier 2027 et le 18 janvier 2027. Vos dates pour ce type d’offre : du 1er décembre 2026 au 30 avril 2027.',
    'The offer: 52 weeks, start between 11 January 2027 and 18 January 2027. Your dates for that kind of offer: from 1 December 2026 to 30 April 2027.',
  ],
  [
    'dates not given',
    { availability: [] },
    { startTo: '2027-01-11' },
    'dates: L’offre : 8 semaines, début le 11 janvier 2027. Indiquez vos dates pour ce type d’offre.',
    'The offer: 8 weeks, start on 11 January 2027. Give your dates for that kind of offer.',
  ],
  [
    'a start in the past',
    {},
    { startFrom: '2026-11-02', startTo: '2026-11-16' },
    'dates: Le début prévu est passé : 16 novembre 2026.',
    'The start planned is past: 16 November 2026.',
  ],
  ['a place too far', { limitKm: 30 }, {}, 'reach: 47,6 km, votre limite : 30 km.', '47.6 km, your limit: 30 km.'],
  [
    'a commune not given',
    { latitude: null, longitude: null },
    {},
    'reach: Indiquez votre commune pour connaître la distance.',
    'Give your town to know the distance.',
  ],
  [
    'a licence the post needs',
    {},
    { drivingLicenceNeeded: true, drivingLicenceReason: 'prélèvements en tournée.' },
    'permit: Permis B demandé : prélèvements en tournée.',
    'Driving licence needed: prélèvements en tournée.',
  ],
];

describe('the constraints', () => {
  it('are all met by the sample pair', () => {
    expect(failures(aPair())).toEqual([]);
    expect(meetsEvery(aPair(), TODAY)).toBe(true);
  });

  it.each(refused)('refuse %s', (_case, student, offer, fr, en) => {
    const pair = aPair(student, offer);
    expect(failures(pair)).toEqual([fr]);
    expect(failuresOf(pair, TODAY).map(({ sentence }) => plain(sentence.en))).toEqual([en]);
    expect(meetsEvery(pair, TODAY)).toBe(false);
  });

  it('refuse what the law refuses, in its own words', () => {
    const { student, offer } = aPair();
    const person = { ...NO_PAPER, birthDate: '2010-02-01', lowerSecondaryFinished: true, minAge: null };
    expect(failures(pairOf(student, offer, { ...person, hazards: ['night_work'] }, TODAY))).toEqual([
      'legal-age: Interdit avant 18 ans, sans dérogation possible : travail de nuit. Un poste sans ce risque est permis.',
    ]);
  });

  it('let a minor meet a hazard once the company, the school and the notice allow it, each missing paper with its remedy', () => {
    const { student, offer } = aPair();
    const declared = [{ hazards: ['chemical_agents'], declaredOn: '2026-10-05' }];
    const papers = { legalExceptions: [], employerDeclarations: declared, schoolDeclarations: declared, fitnessNoticeOn: '2026-09-15' };
    const person = { ...papers, birthDate: '2010-02-01', lowerSecondaryFinished: true, minAge: null, hazards: ['chemical_agents'] };
    expect(failures(pairOf(student, offer, person, TODAY))).toEqual([]);
    expect(failures(pairOf(student, offer, { ...person, employerDeclarations: [] }, TODAY))).toEqual([
      'legal-age: Interdit avant 18 ans sans dérogation : agents chimiques dangereux. Il manque la déclaration de l’entreprise. L’entreprise envoie sa déclaration à l’inspection du travail avant le premier jour, puis l’enregistre pour son établissement.',
    ]);
    const [twice = ''] = failures(pairOf(student, offer, { ...person, employerDeclarations: [], schoolDeclarations: [] }, TODAY));
    expect(twice.match(/Interdit avant 18 ans/g)).toHaveLength(1);
    expect(twice).toMatch(/déclaration de l’entreprise.*déclaration de l’école/);
  });

  it.each(['observation', 'pfmp', 'immersion'] as const)(
    'ask of a placement of kind %s that it lies within the dates as a whole',
    (kind) => {
      expect(failures(aPair({ kinds: [kind] }, { kind, durationWeeks: 10 })).map((text) => text.split(':')[0])).toEqual(['dates']);
    },
  );

  it('refuse a professionalisation contract that starts more than three months away', () => {
    const contract = { kind: 'professionalisation', durationWeeks: 52, startFrom: '2027-06-07', startTo: '2027-06-07' } as const;
    expect(failures(aPair({ kinds: ['professionalisation'] }, contract)).map((text) => text.split(':')[0])).toEqual(['dates']);
  });

  it.each(OFFER_KINDS)('let nobody of fourteen into a post of kind %s', (kind) => {
    const { student, offer } = aPair({ kinds: [kind] }, { kind });
    const person = { birthDate: '2012-01-12', ...NO_PAPER, lowerSecondaryFinished: true, hazards: [], minAge: null };
    expect(failures(pairOf(student, offer, person, TODAY)).map((text) => text.split(':')[0])).toEqual(['legal-age']);
  });

  it('refuse who is younger than the post asks', () => {
    const { student, offer } = aPair();
    const person = { birthDate: '2009-01-12', ...NO_PAPER, lowerSecondaryFinished: true, hazards: [], minAge: 18 };
    expect(failures(pairOf(student, offer, person, TODAY))).toEqual([
      'legal-age: Le poste demande 18 ans au premier jour. Un premier jour plus tardif, ou un poste sans âge minimal.',
    ]);
  });

  it('say each what they ask, in both languages', () => {
    for (const { label, rule } of CONSTRAINTS) {
      expect(label.fr && label.en).toBeTruthy();
      for (const text of Object.values(rule)) expect(text).toMatch(/^\p{Lu}.*\.$/u);
    }
  });

  it('are all named when several fail', () => {
    expect(failures(aPair({ limitKm: 30 }, { seatsLeft: 0, kind: 'job' })).map((text) => text.split(':')[0])).toEqual([
      'status',
      'kind',
      'reach',
    ]);
  });

  it.each<[string, Partial<StudentFacts>, Partial<OfferFacts>]>([
    [
      'the certification the offer names opens another level',
      { level: 7, certification: 'master-chimie' },
      { certificationWanted: 'master-chimie' },
    ],
    ['an offer reserved to the student’s school among others', {}, { reservedSchoolIds: ['school-2', 'school-1'] }],
    ['an observation week within the dates', { kinds: ['observation'] }, { kind: 'observation', durationWeeks: 1 }],
    ['a PFMP within the dates', { kinds: ['pfmp'] }, { kind: 'pfmp' }],
    ['an immersion within the dates', { kinds: ['immersion'] }, { kind: 'immersion', durationWeeks: 2 }],
    [
      'a professionalisation contract that lies within three months of dates as long as it lasts',
      { kinds: ['professionalisation'], ...free('2027-01-11', '2028-01-31') },
      { kind: 'professionalisation', durationWeeks: 52, startFrom: '2027-05-03', startTo: '2027-05-03' },
    ],
    ['a distance equal to the limit is within it', { limitKm: 0 }, near],
    ['remote work has no distance', { limitKm: 5 }, { remote: 'fully' }],
    ['housing has no distance', { limitKm: 5, latitude: null }, { housingOffered: true }],
    ['a licence without a reason is not asked for', {}, { drivingLicenceNeeded: true, drivingLicenceReason: ' ' }],
    ['a licence asked for is held', { hasDrivingLicence: true }, { drivingLicenceNeeded: true, drivingLicenceReason: 'Tournées' }],
  ])('let pass: %s', (_case, student, offer) => expect(failures(aPair(student, offer))).toEqual([]));

  it('keep the distance when the post is only partly remote', () => {
    expect(failures(aPair({ limitKm: 30 }, { remote: 'partly' }))).toEqual(['reach: 47,6 km, votre limite : 30 km.']);
  });

  it('are each known by one name', () => {
    expect(CONSTRAINTS.map(({ name }) => name).sort()).toEqual([...CONSTRAINT_NAMES].sort());
  });

  it('are told in a few words once met', () => {
    const words = (student: Partial<StudentFacts>, offer: Partial<OfferFacts>) =>
      conditionsOf(aPair(student, offer)).map(({ words }) => plain(words.fr));
    expect(words({}, {})).toEqual(['une place libre', 'stage', 'règles d’âge et de sécurité', 'niveau bac + 2', 'trajet', 'dates']);
    const asked = { drivingLicenceNeeded: true, drivingLicenceReason: 'Tournées', housingOffered: true, seatsLeft: 3 };
    expect(words({ hasDrivingLicence: true }, asked)).toEqual([
      '3 places libres',
      'stage',
      'règles d’âge et de sécurité',
      'niveau bac + 2',
      'permis B',
      'logement proposé',
      'dates',
    ]);
    expect(words({}, { remote: 'fully' })).toContain('à distance');
  });
});
