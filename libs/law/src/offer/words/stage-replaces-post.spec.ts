import { describe, expect, it } from '@jest/globals';
import type { CheckedOffer } from '../checked-offer.js';
import { offerOf } from '../offer.fixtures.js';
import { stageReplacesPost } from './stage-replaces-post.js';

/** Read by hand against L124-7: replacement, peak, season, permanent post; signs are for the company to judge. */
const ROWS: [sentence: string, verdict: 'warned' | null][] = [
  ['En remplacement d’un congé maternité', 'warned'],
  ["Remplacement d'une salariée absente", 'warned'],
  ['Vous remplacez notre technicienne pendant un congé parental', 'warned'],
  ['Renfort pour un surcroît d’activité', 'warned'],
  ['Accroissement temporaire d’activité de juin à août', 'warned'],
  ['Pic de production pendant la campagne', 'warned'],
  ['Travail saisonnier à la sucrerie', 'warned'],
  ['Poste permanent au laboratoire', 'warned'],
  ['Emploi à pourvoir immédiatement', 'warned'],
  ['En attendant le recrutement', 'warned'],
  ['En attendant un recrutement', 'warned'],
  ['Dans l’attente du retour de la titulaire', 'warned'],
  ['Vous travaillez en autonomie sur la ligne', 'warned'],
  ['Vous renforcez l’équipe du laboratoire', 'warned'],
  ['Deux ans d’expérience demandés', 'warned'],
  ['Opérationnel immédiatement', 'warned'],
  ['Objectifs de vente à tenir', 'warned'],
  ['Remplacement des filtres et des joints à l’arrêt', null],
  ['Vous remplacez un solvant pétrochimique par un solvant de paille', null],
  ['Vous gagnez en assurance auprès de votre tutrice', null],
  ['La campagne betteravière dure trois mois', null],
  ['Le site suit les variations saisonnières du débit', null],
  ['Hausse de la température du réacteur', null],
];

const checked = (description: string, kind: CheckedOffer['kind'] = 'internship') => stageReplacesPost(offerOf({ kind, description }));

describe('no internship in place of a post (L124-7)', () => {
  it.each(ROWS)('“%s”: %s', (sentence, verdict) => expect(checked(sentence)?.weight ?? null).toBe(verdict));

  it.each([
    ['pfmp', 'warned'],
    ['observation', 'warned'],
    ['job', null],
    ['apprenticeship', null],
    ['immersion', null],
  ] as const)('of a %s: %s', (kind, verdict) =>
    expect(checked('En remplacement d’un congé maternité', kind)?.weight ?? null).toBe(verdict),
  );

  it('leaves words about something else than a person to the company', () => {
    expect(checked('Étude du remplacement d’agents chimiques dangereux')).toMatchObject({
      weight: 'warned',
      reason: {
        sentence: { fr: expect.stringContaining('ne remplace pas une personne') },
        doubt: { fr: expect.stringContaining('confirmez') },
      },
    });
  });

  it('leaves what may be learning to the company, and says the doubt', () => {
    expect(checked('Vous travaillez en autonomie.')).toMatchObject({
      weight: 'warned',
      reason: { article: 'Code de l’éducation, art. L124-7', numbers: { quote: 'en autonomie' }, doubt: { fr: expect.any(String) } },
    });
  });
});
