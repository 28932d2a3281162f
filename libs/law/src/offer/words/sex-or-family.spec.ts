import { describe, expect, it } from '@jest/globals';
import { offerOf } from '../offer.fixtures.js';
import { sexOrFamily } from './sex-or-family.js';

/** Read by hand against L1142-1: a sex or a family situation as a condition, not as a subject. */
const ROWS: [sentence: string, isRefused: boolean][] = [
  ['Nous recherchons une jeune femme souriante', true],
  ['Nous recherchons un homme pour l’atelier', true],
  ['Poste réservé aux hommes', true],
  ['Femmes uniquement', true],
  ['De préférence un homme, charges lourdes', true],
  ['Candidat masculin', true],
  ['Vous êtes célibataire et mobile', true],
  ['Sans enfants à charge', true],
  ['Idéal pour une mère de famille', true],
  ['Précisez votre situation familiale', true],
  ['Vous êtes mariée ou pacsée ?', true],
  ['Sans contraintes familiales', true],
  ['We need a young man', true],
  ['Nous recrutons des femmes et des hommes', false],
  ['Poste ouvert aux femmes et aux hommes', false],
  ['Égalité entre les femmes et les hommes', false],
  ['Nous recherchons un homme ou une femme de terrain', false],
  ['Une équipe de douze personnes, dont cinq femmes', false],
  ['Entreprise à taille humaine', false],
  ['Une sage-femme vous accueille à l’infirmerie', false],
  ['Gestion de la famille de produits amylacés', false],
  ['Une entreprise familiale depuis 1950', false],
  ['Crèche d’entreprise pour les enfants du personnel', false],
];

describe('neither sex nor family situation in an offer (L1142-1)', () => {
  it.each(ROWS)('“%s”: refused is %s', (sentence, isRefused) => {
    expect(sexOrFamily(offerOf({ description: sentence })) !== null).toBe(isRefused);
  });

  it('names the words, the article and a remedy', () => {
    expect(sexOrFamily(offerOf({ rhythm: 'Femmes uniquement' }))).toEqual({
      weight: 'refused',
      reason: {
        rule: 'sex-or-family',
        path: 'rhythm',
        article: 'Code du travail, art. L1142-1',
        numbers: { quote: 'Femmes uniquement' },
        sentence: {
          fr: '«\u00a0Femmes uniquement\u00a0»\u00a0: une offre ne mentionne ni le sexe ni la situation de famille.',
          en: '“Femmes uniquement”: an offer mentions neither sex nor family situation.',
        },
        remedy: {
          fr: 'Retirez ces mots\u00a0; dites ce que la personne fera.',
          en: 'Leave these words out; say what the person will do.',
        },
      },
    });
  });
});
