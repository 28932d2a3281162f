import type { DemoApplication } from './demo-application.js';

/** Offers proposed by a teacher, and applications begun but not sent. */
export const PROPOSED: readonly DemoApplication[] = [
  {
    student: 'Léa Fontaine',
    offer: 'laboratoire-pharmaflore',
    motivation: '',
    moves: [['draft', 2]],
    proposal: `Vous vous demandiez quoi faire après le BTS : une année en alternance dans ce laboratoire vous irait bien. Parlons-en vendredi si vous voulez.`,
  },
  {
    student: 'Léa Fontaine',
    offer: 'synthese-oise',
    motivation: `Je voudrais apprendre la synthèse après deux ans d’analyse, et`,
    answers: ['Un dosage des sucres par chromatographie : il a fallu refaire la gamme trois fois.'],
    moves: [['draft', 1]],
  },
  {
    student: 'Hugo Delattre',
    offer: 'controle-levures',
    motivation: `Mon enseignante m’a montré votre offre. Je tiens la carte de contrôle des travaux pratiques de ma classe, et je voudrais en tenir une qui sert.`,
    moves: [
      ['draft', 7],
      ['submitted', 6],
      ['read', 4],
    ],
    proposal: `Le site est à dix minutes de chez vous, et la carte de contrôle est votre sujet.`,
  },
  {
    student: 'Adam Boulanger',
    offer: 'controle-levures',
    motivation: '',
    moves: [['draft', 4]],
    proposal: `C’est la première des deux offres dont nous avons parlé. Votre cahier de laboratoire suffit à montrer ce que vous savez faire.`,
  },
  {
    student: 'Adam Boulanger',
    offer: 'eaux-ferments',
    motivation: '',
    moves: [['draft', 4]],
    proposal: `Et voici la seconde : moins de paillasse, plus de terrain.`,
  },
];
