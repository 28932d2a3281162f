import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { CheckedOffer } from '../checked-offer.js';
import { offerOf } from '../offer.fixtures.js';
import { upperAge } from './upper-age.js';

/** Verdicts read by hand on each sentence: L5331-2 refuses a maximum age; a minimum, a length or an experience is none. */
const ROWS: [sentence: string, kind: CheckedOffer['kind'], verdict: 'refused' | 'warned' | null][] = [
  ['Vous avez moins de 26 ans.', 'internship', 'refused'],
  ['Profil : 18-25 ans, dynamique.', 'job', 'refused'],
  ['De 18 à 25 ans.', 'internship', 'refused'],
  ['Entre 20 ans et 30 ans', 'job', 'refused'],
  ['Âge maximum : 35', 'job', 'refused'],
  ['Limite d’âge 30 ans', 'job', 'refused'],
  ["Jusqu'à 28 ans inclus", 'job', 'refused'],
  ['30 ans maximum au jour de l’embauche', 'job', 'refused'],
  ['Pas plus de 40 ans', 'job', 'refused'],
  ['Candidates under 30 years old', 'job', 'refused'],
  // The law itself sets these ages: L6222-1 (29 completed) and L6325-1 (25 completed).
  ['Contrat ouvert de 16 à 29 ans révolus', 'apprenticeship', null],
  ['Vous avez moins de 30 ans', 'apprenticeship', null],
  ['Vous avez moins de 26 ans', 'apprenticeship', 'refused'],
  ['De 16 à 25 ans révolus', 'professionalisation', null],
  ['Moins de 26 ans', 'professionalisation', null],
  ['De 18 à 22 ans', 'professionalisation', 'refused'],
  // A protection of minors, a length, an experience, a thing.
  ['Interdit aux moins de 18 ans', 'internship', null],
  ['À partir de 18 ans', 'job', null],
  ['Une entreprise de moins de 30 ans', 'job', null],
  ['Jusqu’à 25 ans d’expérience dans l’équipe', 'job', null],
  ['Des machines de moins de 20 ans', 'job', null],
  ['Un site ouvert depuis 45 ans', 'job', null],
  ['Nous fêtons nos 30 ans cette année', 'job', null],
  ['Parcours d’intégration de 2 ans au plus', 'job', null],
  // A hint: not a limit, but a sign of discrimination by age (L1132-1).
  ['Nous recherchons un jeune diplômé', 'job', 'warned'],
  ['Profil : jeune motivé', 'internship', 'warned'],
  ['Nous recrutons des jeunes', 'internship', 'warned'],
  ['Une équipe jeune et soudée', 'job', null],
  ['Nous recherchons une jeune pousse partenaire', 'job', null],
];

describe('no upper age in an offer (L5331-2)', () => {
  it.each(ROWS)('“%s” (%s): %s', (sentence, kind, verdict) => {
    expect(upperAge(offerOf({ kind, description: sentence }))?.weight ?? null).toBe(verdict);
  });

  it('names the field, the words and what to do', () => {
    expect(upperAge(offerOf({ questions: ['Avez-vous moins de 25 ans ?'] }))).toMatchObject({
      reason: {
        path: 'questions.0',
        article: 'Code du travail, art. L5331-2',
        numbers: { quote: 'moins de 25 ans', age: 25 },
        sentence: {
          fr: '«\u00a0moins de 25 ans\u00a0»\u00a0: une offre ne fixe pas d’âge maximal.',
          en: '“moins de 25 ans”: an offer sets no upper age.',
        },
      },
    });
  });

  it('finds the same whatever the spaces, the case and the apostrophe', () => {
    const space = fc.constantFrom(' ', '\u00a0', '  ', '\n', '\u202f');
    fc.assert(
      fc.property(fc.integer({ min: 19, max: 69 }), space, fc.boolean(), (age, gap, isUpper) => {
        const said = ['Être', 'âgé', 'de', 'moins', 'de', String(age), 'ans'].join(gap);
        expect(upperAge(offerOf({ kind: 'job', description: isUpper ? said.toUpperCase() : said }))?.weight).toBe('refused');
      }),
    );
  });
});
