import { describe, expect, it } from '@jest/globals';
import { legalAnswer } from '@seve/law';
import type { OfferFacts, Pair, StudentFacts } from '../facts.js';
import { aPair, TODAY } from '../facts.sample.js';
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
    { availableFrom: '2027-05-03', availableTo: '2027-06-25' },
    {},
    'dates: L’offre : 8 semaines, début entre le 11 janvier 2027 et le 18 janvier 2027. Vos dates : du 3 mai 2027 au 25 juin 2027.',
    'The offer: 8 weeks, start between 11 January 2027 and 18 January 2027. Your dates: from 3 May 2027 to 25 June 2027.',
  ],
  [
    'dates not given',
    { availableFrom: null },
    { startTo: '2027-01-11' },
    'dates: L’offre : 8 semaines, début le 11 janvier 2027. Indiquez vos dates.',
    'The offer: 8 weeks, start on 11 January 2027. Give your dates.',
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
    'Give your commune to know the distance.',
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
    const question = { kind: 'internship', birthDate: '2010-02-01', lowerSecondaryFinished: true, start: '2027-01-11' } as const;
    const pair = { ...aPair(), legal: legalAnswer({ ...question, hazards: ['chemical_agents'] }) };
    expect(failures(pair)).toEqual(['legal-age: Interdit avant 18 ans : agents chimiques dangereux. À voir avec votre école.']);
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
