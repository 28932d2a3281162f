import { describe, expect, it } from '@jest/globals';
import { offerOf } from '../offer.fixtures.js';
import { frenchText } from './french-text.js';

/** Little words counted by hand; below 8 words nothing is judged. */
const ROWS: [name: string, description: string, verdict: 'warned' | null][] = [
  ['English', 'You will work in the lab with our team and prepare the samples for the daily analysis.', 'warned'],
  ['German', 'Sie arbeiten mit unserem Team und sind für die Analyse der Proben im Labor verantwortlich.', 'warned'],
  ['Dutch', 'Je werkt met het team van het laboratorium en helpt met een analyse voor de klant.', 'warned'],
  ['Spanish', 'Trabajará con el equipo y preparará las muestras para los análisis del laboratorio con una tutora.', 'warned'],
  ['French', 'Vous préparez les échantillons et suivez les dosages avec votre tutrice au laboratoire.', null],
  ['French with English trade words', 'Vous tenez le planning du process control, du lean et du reporting avec une équipe.', null],
  ['a few words only', 'Lab work with the team', null],
  ['a list without little words', 'Peser, dissoudre, doser, titrer, consigner, nettoyer, ranger, étiqueter', null],
  [
    'French, then a longer English text',
    'Vous préparez les échantillons avec nous et vous suivez les dosages. You will work in the lab with our team and prepare the samples for the daily analysis of this plant.',
    'warned',
  ],
  [
    'French, then its translation',
    'Vous préparez les échantillons avec votre tutrice et vous suivez les dosages. You prepare the samples with our tutor.',
    null,
  ],
];

describe('an offer in French (L5331-4)', () => {
  it.each(ROWS)('%s', (_name, description, verdict) => expect(frenchText(offerOf({ description }))?.weight ?? null).toBe(verdict));

  it('says what to do', () => {
    expect(frenchText(offerOf({ description: ROWS[0]?.[1] ?? '' }))).toMatchObject({
      reason: {
        path: 'description',
        article: 'Code du travail, art. L5331-4',
        remedy: { en: 'Write the offer in French; a translation may follow.' },
      },
    });
  });
});
