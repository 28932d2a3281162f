import type { DemoApplication } from './demo-application.js';

/** Unsolicited applications. */
export const UNSOLICITED: readonly DemoApplication[] = [
  {
    student: 'Léa Fontaine',
    offer: null,
    wish: { company: 'labo-picard', kind: 'internship', startInDays: 35, weeks: 8 },
    motivation: `Votre laboratoire fait en une semaine ce que nous faisons en un trimestre. Je voudrais voir comment on tient une portée accréditée, huit semaines durant.`,
    moves: [['submitted', 4]],
  },
  {
    student: 'Inès Lefebvre',
    offer: null,
    wish: { company: 'amidonnerie', kind: 'internship', startInDays: 35, weeks: 8 },
    motivation: `Je n’ai pas trouvé chez vous d’offre pour mes dates, et j’écris tout de même : l’analyse des sirops de glucose est mon sujet de projet. J’ai le permis et je peux venir d’Amiens chaque jour.`,
    moves: [
      ['submitted', 6],
      ['read', 5],
    ],
  },
  {
    student: 'Jules Fouquet',
    offer: null,
    wish: { company: 'lineo', kind: 'pfmp', startInDays: 28, weeks: 4 },
    motivation: `Je suis en bac pro procédés et j’habite à côté de vos ateliers. Je cherche quatre semaines sur une ligne qui ne traite pas de produit dangereux.`,
    moves: [
      ['submitted', 13],
      ['read', 12],
    ],
    calls: [{ outcome: 'no_reply', workedDaysAgo: 1, note: 'Le standard renvoie sur un répondeur plein. Rappeler le matin.' }],
  },
  {
    student: 'Maëlys Caron',
    offer: null,
    wish: { company: 'ferments', kind: 'internship', startInDays: 42, weeks: 10 },
    motivation: `La sélection des levures m’intéresse plus que le contrôle. S’il y a une place dans votre équipe de recherche, je suis libre tout l’hiver.`,
    moves: [
      ['submitted', 26],
      ['read', 24],
      ['expired', 3],
    ],
  },
  {
    student: 'Sofia Almeida',
    offer: null,
    wish: { company: 'polyvert', kind: 'apprenticeship', startInDays: 56, weeks: 52 },
    motivation: `Vos granulés m’ont servi d’exemple pour mon analyse de cycle de vie. Je cherche une alternance d’un an en développement de matériaux.`,
    moves: [
      ['submitted', 15],
      ['read', 14],
      ['offered', 9],
      ['accepted', 7],
    ],
    companyMessage: `Nous n’avions rien publié, mais votre étude nous a convaincus. Bienvenue.`,
  },
];
