import { describe, expect, it } from '@jest/globals';
import { daySpans } from '../facts/day-spans.js';
import type { OfferFacts, StudentFacts } from '../facts/facts.js';
import { aPair, TODAY } from '../facts/facts.sample.js';
import { availabilityCriterion } from './availability.criterion.js';
import type { Criterion } from './criterion.js';
import { languagesCriterion } from './languages.criterion.js';
import { projectCriterion } from './project.criterion.js';
import { skillsCriterion } from './skills.criterion.js';
import { trainingCriterion } from './training.criterion.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

function seen(criterion: Criterion, student: Partial<StudentFacts> = {}, offer: Partial<OfferFacts> = {}) {
  const pair = aPair(student, offer);
  return [criterion.value(pair, TODAY), plain(criterion.reason(pair, TODAY).fr)];
}

describe('skills', () => {
  it('count twice when required, more when rare', () => {
    // required 2 x 4,477 (held) + 2 x 5,422; wanted 5,288 (held): 14,242 / 25,086
    expect(seen(skillsCriterion)).toEqual([5_677, '2 compétences sur 3, les plus rares comptent davantage.']);
  });

  it('say less when every trade needs them', () => {
    const asked = [
      { ogr: '300446', need: 'required' as const },
      { ogr: '123739', need: 'required' as const },
    ];
    // used by 274 occupations: 1,755; by one: 7,368
    expect(skillsCriterion.value(aPair({ skills: ['300446'] }, { skills: asked }), TODAY)).toBe(1_923);
    expect(skillsCriterion.value(aPair({ skills: ['123739'] }, { skills: asked }), TODAY)).toBe(8_076);
  });

  it('are worth half while none was entered, and it is said', () => {
    expect(seen(skillsCriterion, { skills: [] })).toEqual([5_000, 'Aucune compétence saisie : la moitié des points en attendant.']);
  });

  it('are nothing when none of those entered is asked for', () => expect(seen(skillsCriterion, { skills: ['123739'] })[0]).toBe(0));

  it('do not apply to a post that asks for none', () => {
    expect(skillsCriterion.value(aPair({}, { skills: [{ ogr: '114642', need: 'taught' }] }), TODAY)).toBeNull();
  });

  it('name what is there and what is missing', () => {
    const sides = (skills: string[]) => Object.values(skillsCriterion.sides(aPair({ skills }), TODAY)).map(({ fr }) => plain(fr));
    expect(sides(['300078', '123850'])[1]).toBe('manquent : Rédiger des rapports d’analyse détaillés');
    expect(sides(['300078', '123850', '502976'])[1]).toBe('rien ne manque');
    expect(sides([])[0]).toBe('aucune de celles du poste');
  });
});

describe('training', () => {
  it.each<[string, Partial<StudentFacts>, Partial<OfferFacts>, number, string]>([
    ['the diploma named', {}, { certificationWanted: 'bts-metiers-de-la-chimie' }, 10_000, 'C’est le diplôme demandé par le poste.'],
    ['a shared occupation and level', {}, {}, 8_000, 'Formation au métier du poste, au niveau demandé.'],
    ['a shared occupation', {}, { targetLevels: [6] }, 5_000, 'Formation au métier du poste, à un autre niveau.'],
    ['neither', {}, { romeCodes: ['I1304'] }, 0, 'Formation à d’autres métiers que celui du poste.'],
  ])('is measured by %s', (_case, student, offer, value, reason) =>
    expect(seen(trainingCriterion, student, offer)).toEqual([value, reason]),
  );

  it('does not apply to a programme of no known occupation, unless the post names it', () => {
    const cap = { certification: 'cap-industries-chimiques', programmeRomeCodes: [] };
    expect(trainingCriterion.value(aPair(cap), TODAY)).toBeNull();
    expect(trainingCriterion.value(aPair(cap, { certificationWanted: 'cap-industries-chimiques' }), TODAY)).toBe(10_000);
  });

  it('names both diplomas', () => {
    const { student, offer } = trainingCriterion.sides(aPair({}, { certificationWanted: 'but-chimie' }), TODAY);
    expect([student.fr, offer.fr]).toEqual(['BTS métiers de la chimie', 'BUT chimie']);
  });
});

describe('availability', () => {
  it('is full for the whole length', () =>
    expect(seen(availabilityCriterion)).toEqual([10_000, '8 semaines sur 8, dès le 11 janvier 2027.']));

  it('falls as an apprenticeship lies away from it', () => {
    const early = { kind: 'apprenticeship' as const, durationWeeks: 7, startFrom: '2027-01-01', startTo: '2027-01-01' };
    expect(seen(availabilityCriterion, {}, early)).toEqual([8_888, '10 jours d’écart entre début et disponibilité.']);
    expect(seen(availabilityCriterion, {}, { ...early, startTo: '2027-01-20' })).toEqual([10_000, 'Début possible le 11 janvier 2027.']);
    // Until 19 March: 14 of the 92 days from 5 March to 5 June.
    const late = { ...early, startFrom: '2027-02-01', startTo: '2027-02-01' };
    expect(seen(availabilityCriterion, {}, late)).toEqual([8_478, '14 jours d’écart entre fin et disponibilité.']);
  });
});

describe('availability by calendars', () => {
  it('is the share of days in the company that the school leaves free', () => {
    const companyDays = daySpans([{ from: '2027-01-11', to: '2027-01-22', at: 'company' }], 'company');
    const schoolDays = daySpans([{ from: '2027-01-20', to: '2027-02-05', at: 'school' }], 'school');
    expect(seen(availabilityCriterion, { schoolDays }, { companyDays })).toEqual([7_000, '7 jours sur 10 en entreprise libres de cours.']);
  });
});

describe('languages', () => {
  const needing = (...languages: OfferFacts['languages']) => ({ languages });
  const english = needing({ language: 'en', level: 'b2' });
  const speaking = (...languages: StudentFacts['languages']) => ({ languages });

  it.each<[string, StudentFacts['languages'], number, string]>([
    ['at the level', [{ language: 'en', level: 'b2' }], 10_000, 'Anglais B2 demandé, B2 indiqué.'],
    ['above it', [{ language: 'en', level: 'c1' }], 10_000, 'Anglais B2 demandé, C1 indiqué.'],
    ['one of four levels below', [{ language: 'en', level: 'b1' }], 7_500, 'Anglais B2 demandé, B1 indiqué.'],
    ['three below', [{ language: 'en', level: 'a1' }], 2_500, 'Anglais B2 demandé, A1 indiqué.'],
    ['another language', [{ language: 'de', level: 'c2' }], 0, 'Anglais B2 demandé, absent de la liste.'],
    ['none entered', [], 5_000, 'Aucune langue saisie : la moitié des points en attendant.'],
  ])('count by the levels reached: %s', (_case, languages, value, reason) => {
    expect(seen(languagesCriterion, { languages }, english)).toEqual([value, reason]);
  });

  it('take French that is not entered as unknown, not as missing', () => {
    const french = needing({ language: 'fr', level: 'c1' });
    expect(seen(languagesCriterion, speaking({ language: 'en', level: 'b2' }), french)).toEqual([
      5_000,
      'Français C1 demandé, non indiqué : la moitié des points.',
    ]);
    expect(languagesCriterion.value(aPair(speaking({ language: 'fr', level: 'b2' }), french), TODAY)).toBe(8_000);
  });

  it('are the mean of those needed', () => {
    const two = needing({ language: 'en', level: 'b2' }, { language: 'de', level: 'a2' });
    // 7,500 and 0
    expect(seen(languagesCriterion, speaking({ language: 'en', level: 'b1' }), two)).toEqual([3_750, '0 langue sur 2 au niveau demandé.']);
  });

  it('do not apply to a post that needs none, and skills keep their points', () => {
    expect(languagesCriterion.value(aPair(speaking({ language: 'en', level: 'c2' })), TODAY)).toBeNull();
  });

  it('name both sides', () => {
    const { student, offer } = languagesCriterion.sides(aPair(speaking({ language: 'de', level: 'a2' }), english), TODAY);
    expect([student.fr, offer.fr, offer.en]).toEqual(['Allemand A2', 'Anglais B2', 'English B2']);
    expect(languagesCriterion.sides(aPair({}, english), TODAY).student.fr).toBe('–');
  });
});

describe('occupation, for the post: the declared project', () => {
  it.each([
    [['H1503'], ['H1503'], 10_000, 'Le projet déclaré est le métier du poste.'],
    // 10,000 and 6,500
    [['H1503'], ['H1503', 'H1210'], 8_250, 'Le projet déclaré couvre 1 des 2 métiers du poste.'],
    [['H1531'], ['H1503'], 8_000, 'Projet déclaré proche du poste.'],
    [['F1113'], ['H1503'], 0, 'Projet déclaré éloigné du poste.'],
  ])('covers the post: %j for %j gives %i', (wantedRomeCodes, romeCodes, value, reason) => {
    expect(seen(projectCriterion, { wantedRomeCodes }, { romeCodes })).toEqual([value, reason]);
  });

  it('does not apply while none is declared', () => expect(projectCriterion.value(aPair({ wantedRomeCodes: [] }), TODAY)).toBeNull());
});
