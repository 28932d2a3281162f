import { describe, expect, it } from '@jest/globals';
import type { OfferFacts, StudentFacts } from '../facts.js';
import { aPair, TODAY } from '../facts.sample.js';
import type { Criterion } from './criterion.js';
import { learningCriterion } from './learning.criterion.js';
import { occupationCriterion } from './occupation.criterion.js';
import { reachCriterion } from './reach.criterion.js';
import { rhythmCriterion } from './rhythm.criterion.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function seen(criterion: Criterion, student: Partial<StudentFacts> = {}, offer: Partial<OfferFacts> = {}) {
  const pair = aPair(student, offer);
  return [criterion.value(pair, TODAY), plain(criterion.reason(pair, TODAY).fr)];
}

describe('occupation, for the student', () => {
  it.each([
    [['F1113', 'H1503'], 10_000, 'C’est un métier que vous visez.'],
    [['H1531'], 8_000, 'Même famille qu’un métier que vous visez.'],
    [['H1210'], 6_500, 'On passe souvent de l’un à l’autre de ces métiers.'],
    [['H1520'], 3_000, 'Même domaine qu’un métier que vous visez.'],
    [['F1113'], 0, 'Loin des métiers que vous visez.'],
  ])('is the best closeness: wanting %j of an H1503 gives %i', (wantedRomeCodes, value, reason) => {
    expect(seen(occupationCriterion, { wantedRomeCodes })).toEqual([value, reason]);
  });

  it('does not apply while no occupation is wanted', () => {
    expect(occupationCriterion.value(aPair({ wantedRomeCodes: [] }), TODAY)).toBeNull();
  });

  it('names the occupations of both sides', () => {
    const { student, offer } = occupationCriterion.sides(aPair({ wantedRomeCodes: ['H2701'] }), TODAY);
    expect([student.fr, offer.fr]).toEqual([
      'Technicien / Technicienne énergie',
      'Technicien / Technicienne de laboratoire d’analyse industrielle',
    ]);
  });
});

describe('learning', () => {
  it('weighs the wished skills that are taught by rarity', () => {
    // used by 8 and 11 of 1,584 occupations: ln 198 = 5.288, ln 144 = 4.970; 5,288 / 10,258
    expect(seen(learningCriterion)).toEqual([5_155, '1 compétence sur 2 que vous voulez apprendre.']);
  });

  it('turns to the core of the programme when no skill was wished', () => {
    // used by 4, 8, 8 and 18: 5,981 + 5,288 + 5,288 + 4,477 = 21,034; taught: 5,288
    expect(seen(learningCriterion, { skillsToLearn: [] })).toEqual([2_514, '1 compétence sur 4 au cœur de votre formation.']);
  });

  it('counts no skill that is asked for as taught', () => {
    expect(seen(learningCriterion, { skillsToLearn: ['300078'] })).toEqual([0, '0 compétence sur 1 que vous voulez apprendre.']);
  });

  it('does not apply to a student of whom no skill to learn is known', () => {
    expect(learningCriterion.value(aPair({ skillsToLearn: [], programmeSkills: [] }), TODAY)).toBeNull();
  });
});

describe('reach', () => {
  /** `degrees` of latitude north of Amiens, 111.19 km each. */
  const away = (degrees: number): Partial<OfferFacts> => ({ latitude: 49.8987 + degrees, longitude: 2.2847 });

  it.each([
    ['at home', away(0), 10_000, '0 km, votre limite : 50 km.'],
    ['at 4.9 km', away(0.044), 10_000, '4,9 km, votre limite : 50 km.'],
    // (50,000 - 27,799) / 45,000
    ['at 27.8 km', away(0.25), 4_933, '27,8 km, votre limite : 50 km.'],
    // Nesle: (50,000 - 47,575) / 45,000
    ['at 47.6 km', {}, 538, '47,6 km, votre limite : 50 km.'],
    ['remote', { remote: 'fully' as const }, 10_000, 'Travail à distance, sans trajet.'],
    ['housed', { housingOffered: true }, 10_000, 'Logement proposé : la distance ne compte pas.'],
  ])('is full up to 5 km and falls to the limit: %s', (_case, offer, value, reason) => {
    expect(seen(reachCriterion, {}, offer)).toEqual([value, reason]);
  });

  it('is nothing at the limit, and full within a limit of less than 5 km', () => {
    expect(reachCriterion.value(aPair({ limitKm: 47 }), TODAY)).toBe(0);
    expect(reachCriterion.value(aPair({ limitKm: 5 }, away(0.04)), TODAY)).toBe(10_000);
  });
});

describe('rhythm and dates', () => {
  it('is full when the whole internship lies within the dates', () => {
    expect(seen(rhythmCriterion)).toEqual([10_000, '8 semaines sur 8 dans vos dates.']);
  });

  it.each<[string, Partial<StudentFacts>, Partial<OfferFacts>, number, string]>([
    ['inside', {}, { startFrom: '2027-02-01', startTo: '2027-02-01' }, 10_000, 'Début le 1er février 2027, dans vos dates.'],
    // 10 of the 90 days from 1 January to 1 April
    ['before', {}, { startFrom: '2027-01-01', startTo: '2027-01-01' }, 8_888, 'Début le 1er janvier 2027, 10 jours avant vos dates.'],
    // 1 of the 92 days from 5 March to 5 June
    ['after', {}, { startFrom: '2027-03-06', startTo: '2027-03-31' }, 9_891, 'Début le 6 mars 2027, 1 jour après vos dates.'],
  ])('measures how near an apprenticeship starts: %s', (_case, student, offer, value, reason) => {
    expect(seen(rhythmCriterion, student, { kind: 'apprenticeship', durationWeeks: 52, ...offer })).toEqual([value, reason]);
  });

  it('speaks of the start of a job without end', () => {
    expect(seen(rhythmCriterion, {}, { kind: 'job', durationWeeks: null })).toEqual([10_000, 'Début le 11 janvier 2027, dans vos dates.']);
  });
});
