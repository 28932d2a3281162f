import { describe, expect, it } from '@jest/globals';
import { daySpans } from '../facts/day-spans.js';
import type { OfferFacts, StudentFacts } from '../facts/facts.js';
import { aPair, free, TODAY } from '../facts/facts.sample.js';
import type { Criterion } from './criterion.js';
import { learningCriterion } from './learning.criterion.js';
import { occupationCriterion } from './occupation.criterion.js';
import { reachCriterion } from './reach.criterion.js';
import { rhythmCriterion } from './rhythm.criterion.js';
import { wishesCriterion } from './wishes.criterion.js';

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
    // 4 of the 90 days from 31 January to 30 April
    ['after', {}, { startFrom: '2027-02-08', startTo: '2027-02-28' }, 9_555, 'Fin le 4 février 2028, 4 jours après vos dates.'],
  ])('measures how far an apprenticeship of a year lies outside the dates: %s', (_case, student, offer, value, reason) => {
    const aYear = { ...free('2027-01-11', '2028-01-31'), ...student };
    expect(seen(rhythmCriterion, aYear, { kind: 'apprenticeship', durationWeeks: 52, ...offer })).toEqual([value, reason]);
  });

  it('measures a professionalisation contract like an apprenticeship', () => {
    const contract = { kind: 'professionalisation' as const, durationWeeks: 52, startFrom: '2027-01-01', startTo: '2027-01-01' };
    expect(seen(rhythmCriterion, free('2027-01-11', '2028-01-31'), contract)).toEqual([
      8_888,
      'Début le 1er janvier 2027, 10 jours avant vos dates.',
    ]);
  });

  it('is the share of days in the company that are no days at school, where class and post have a calendar', () => {
    const company = daySpans([{ from: '2027-01-11', to: '2027-01-22', at: 'company' }], 'company');
    const school = daySpans([{ from: '2027-01-20', to: '2027-02-05', at: 'school' }], 'school');
    // Ten weekdays, of which Wednesday 20 to Friday 22 are at school.
    const pair = [{ schoolDays: school }, { companyDays: company }] as const;
    expect(seen(rhythmCriterion, ...pair)).toEqual([7_000, '7 jours sur 10 en entreprise hors de vos cours.']);
    const sides = rhythmCriterion.sides(aPair(...pair), TODAY);
    expect([plain(sides.student.fr), plain(sides.offer.fr)]).toEqual(['13 jours de cours', '10 jours en entreprise']);
  });

  it('keeps to the dates while one of both calendars is missing, or holds no day', () => {
    const days = daySpans([{ from: '2027-01-11', to: '2027-01-22', at: 'company' }], 'company');
    const weekEnd = daySpans([{ from: '2027-01-16', to: '2027-01-17', at: 'company' }], 'company');
    expect(seen(rhythmCriterion, { schoolDays: days })[1]).toBe('8 semaines sur 8 dans vos dates.');
    expect(seen(rhythmCriterion, {}, { companyDays: days })[1]).toBe('8 semaines sur 8 dans vos dates.');
    expect(seen(rhythmCriterion, { schoolDays: days }, { companyDays: weekEnd })).toEqual([10_000, '8 semaines sur 8 dans vos dates.']);
  });

  it('speaks of the start of a job without end', () => {
    expect(seen(rhythmCriterion, {}, { kind: 'job', durationWeeks: null })).toEqual([10_000, 'Début le 11 janvier 2027, dans vos dates.']);
  });
});

describe('wishes', () => {
  const own = { sector: 'plant_chemistry', size: 'small' } as const;
  it.each<[string, Partial<StudentFacts>, number, string]>([
    ['both', { sectorWishes: ['plant_chemistry'], sizeWishes: ['small'] }, 10_000, 'Le secteur et la taille que vous souhaitez.'],
    ['the sector', { sectorWishes: ['plant_chemistry'], sizeWishes: ['large'] }, 5_000, 'Le secteur souhaité, mais une autre taille.'],
    ['the size', { sectorWishes: ['materials'], sizeWishes: ['micro', 'small'] }, 5_000, 'La taille souhaitée, mais un autre secteur.'],
    ['neither', { sectorWishes: ['materials'], sizeWishes: ['large'] }, 0, 'Ni le secteur ni la taille que vous souhaitez.'],
    ['the only one made: a sector', { sectorWishes: ['plant_chemistry'] }, 10_000, 'Un secteur que vous souhaitez.'],
    ['not the only one made: a sector', { sectorWishes: ['materials'] }, 0, 'Un autre secteur que ceux que vous souhaitez.'],
    ['the only one made: a size', { sizeWishes: ['small'] }, 10_000, 'Une taille que vous souhaitez.'],
    ['not the only one made: a size', { sizeWishes: ['large'] }, 0, 'Une autre taille que celles que vous souhaitez.'],
  ])('are met half by the sector, half by the size: %s', (_case, student, value, reason) => {
    expect(seen(wishesCriterion, student, own)).toEqual([value, reason]);
  });

  it.each<[string, number, Partial<StudentFacts>, number, string]>([
    ['at the minimum', 0, {}, 5_000, 'Rémunération proche du minimum légal.'],
    ['a quarter above', 2_500, {}, 7_500, 'Rémunération de 25 % au-dessus du minimum légal.'],
    ['half above', 5_000, {}, 10_000, 'Rémunération de 50 % au-dessus du minimum légal.'],
    ['double: no more than all', 10_000, {}, 10_000, 'Rémunération de 100 % au-dessus du minimum légal.'],
    [
      'half above, beside the sector: half each',
      5_000,
      { sectorWishes: ['materials'] },
      5_000,
      'Un autre secteur que ceux que vous souhaitez. Payé 50 % au-dessus.',
    ],
    [
      'at the minimum, beside both: a third each',
      0,
      { sectorWishes: ['plant_chemistry'], sizeWishes: ['large'] },
      5_000,
      'Le secteur souhaité, mais une autre taille. Payé au minimum.',
    ],
  ])('count the pay too: %s', (_case, payAboveMinimum, student, value, reason) => {
    expect(seen(wishesCriterion, student, { ...own, payAboveMinimum })).toEqual([value, reason]);
  });

  it('leave aside what the company has not said', () => {
    const student: Partial<StudentFacts> = { sectorWishes: ['materials'], sizeWishes: ['small'] };
    expect(wishesCriterion.value(aPair(student, { size: 'small' }), TODAY)).toBe(10_000);
  });

  it('do not apply to a student who made none, nor to a company that says nothing', () => {
    expect(wishesCriterion.value(aPair({}, own), TODAY)).toBeNull();
    expect(wishesCriterion.value(aPair({ sectorWishes: ['materials'], sizeWishes: ['small'] }), TODAY)).toBeNull();
  });

  it('name both sides', () => {
    const { student, offer } = wishesCriterion.sides(aPair({ sectorWishes: ['materials'], sizeWishes: ['micro'] }, own), TODAY);
    expect([student, offer].map(({ fr }) => plain(fr))).toEqual([
      'matériaux ; moins de 10 personnes',
      'chimie du végétal ; 10 à 49 personnes',
    ]);
  });
});
