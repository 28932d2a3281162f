import { describe, expect, it } from '@jest/globals';
import type { Pair, StudentFacts } from '../facts/facts.js';
import { aPair, TODAY } from '../facts/facts.sample.js';
import { WEIGHTS } from '../score/weights.js';
import { explainMatch } from './explain-match.js';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');
const explained = (pair: Pair) => explainMatch(pair, TODAY, WEIGHTS);
const raises = (pair: Pair) => explained(pair).raise.map(({ sentence, before, after }) => `${plain(sentence.fr)}: ${before} → ${after}`);

describe('the explanation of a match', () => {
  it('says each criterion with its points and both sides', () => {
    const explanation = explained(aPair());
    expect(explanation).toMatchObject({ ok: true, studentScore: 6_733, postScore: 7_554, total: 7_119, weightsVersion: 'v2' });
    expect(
      explanation.ok &&
        explanation.criteria.map(({ label, points, possible, sentence }) => plain(`${label.fr} ${points}/${possible} ${sentence.fr}`)),
    ).toEqual([
      'Métier 3684/3684 C’est un métier que vous visez.',
      'Apprendre 1357/2632 1 compétence sur 2 que vous voulez apprendre.',
      'Trajet 113/2105 47,6 km, votre limite : 50 km.',
      'Rythme et dates 1579/1579 8 semaines sur 8 dans vos dates.',
      'Compétences 2554/4500 2 compétences sur 3, les plus rares comptent davantage.',
      'Formation 2000/2500 Formation au métier du poste, au niveau demandé.',
      'Disponibilité 2000/2000 8 semaines sur 8, dès le 11 janvier 2027.',
      'Projet 1000/1000 Le projet déclaré est le métier du poste.',
    ]);
    expect(explanation.ok && explanation.criteria.map(({ sentence }) => sentence.en)).toContain('8 of 8\u00a0weeks within your dates.');
  });

  it('lists the conditions met', () => {
    const explanation = explained(aPair());
    expect(explanation.ok && explanation.conditions.map(({ constraint }) => constraint)).toEqual([
      'status',
      'kind',
      'legal-age',
      'level',
      'reach',
      'dates',
    ]);
  });

  it('shows the company nothing of where the student lives', () => {
    const explanation = explained(aPair({ limitKm: 49 }));
    const forCompany = JSON.stringify(explanation.ok && explanation.criteria.filter(({ side }) => side === 'post'));
    expect(forCompany).not.toMatch(/km/);
  });
});

describe('what would raise the score', () => {
  it('is computed by scoring again, the best first', () => {
    expect(raises(aPair())).toEqual([
      'Ajouter « Rédiger des rapports d’analyse détaillés » à vos compétences, si vous la pratiquez déjà: 7119 → 7880',
      'Porter votre limite à 60 km, si le trajet vous va: 7119 → 7317',
    ]);
  });

  it('asks for a skill of the programme as one seen in class', () => {
    const pair = aPair({ programmeSkills: ['502976'], skillsToLearn: ['114642'] });
    expect(raises(pair)[0]).toMatch(
      /^Ajouter « Rédiger des rapports d’analyse détaillés » à vos compétences, si vous l’avez vue en cours: /,
    );
  });

  it('proposes the language that the post needs, at its level', () => {
    const pair = aPair({ languages: [{ language: 'en', level: 'a2' }] }, { languages: [{ language: 'en', level: 'b2' }] });
    expect(explained(pair).raise).toContainEqual(expect.objectContaining({ kind: 'language', what: 'en b2' }));
    expect(raises(pair).join()).toContain('Indiquer « Anglais B2 », si c’est votre niveau');
  });

  it('proposes one more sector or size only to who wishes for some already', () => {
    const company = { sector: 'plant_chemistry', size: 'small' } as const;
    const kinds = (student: Partial<StudentFacts>) =>
      explained(aPair({ limitKm: 100, skills: ['300078', '502976', '123850'], ...student }, company)).raise.map(({ kind }) => kind);
    expect(kinds({})).toEqual([]);
    expect(kinds({ sectorWishes: ['materials'] })).toEqual(['sector']);
    expect(kinds({ sizeWishes: ['large'] })).toEqual(['size']);
    expect(kinds({ sectorWishes: ['plant_chemistry'], sizeWishes: ['small'] })).toEqual([]);
  });

  it('proposes an occupation of the post', () => {
    expect(explained(aPair({ wantedRomeCodes: ['F1113'] })).raise[0]).toMatchObject({ kind: 'occupation', what: 'H1503' });
  });

  it('turns a refusal into a match when one change is enough', () => {
    expect(explained(aPair({ limitKm: 30 }))).toMatchObject({
      ok: false,
      failed: [{ constraint: 'reach' }],
      raise: [{ kind: 'limit', what: '50', before: 0, after: 7_119 }],
    });
    const licence = { drivingLicenceNeeded: true, drivingLicenceReason: 'Tournées' };
    expect(explained(aPair({}, licence)).raise).toMatchObject([{ kind: 'licence', what: 'B', before: 0, after: 7_119 }]);
    expect(explained(aPair({ limitKm: 30 }, licence)).raise).toEqual([]);
  });

  it('never proposes a way of more than 100 km', () => {
    expect(explained(aPair({ limitKm: 30 }, { latitude: 48.86, longitude: 2.35 })).raise).toEqual([]);
    expect(raises(aPair({ limitKm: 100, skills: ['300078', '502976', '123850'] }))).toEqual([]);
  });

  it('names three changes at most', () => {
    const skills = ['300078', '502976', '123850', '114642', '125510'].map((ogr) => ({ ogr, need: 'required' as const }));
    expect(explained(aPair({ skills: ['123739'] }, { skills })).raise).toHaveLength(3);
  });
});
