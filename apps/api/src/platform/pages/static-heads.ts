import { type Locale, PUBLIC_TITLES, type Sentence, windowTitle } from '@seve/domain';
import type { PageHead } from './page-head.js';

const DESCRIPTIONS: Record<keyof typeof PUBLIC_TITLES, Sentence> = {
  '/': {
    fr: 'Le placement du campus Bioraffinerie végétale et chimie durable : les offres des entreprises, comparées aux profils des deux côtés.',
    en: 'Placement at the campus of plant biorefinery and sustainable chemistry: offers of companies, compared with profiles from both sides.',
  },
  '/offres': {
    fr: 'Toutes les offres des entreprises du campus en Hauts-de-France, en liste et sur une carte. La lecture est libre, sans compte.',
    en: 'Every offer of the companies of the campus in Hauts-de-France, as a list and on a map. Free to read, without an account.',
  },
  '/formations': {
    fr: 'Ce que préparent les lycées, CFA et universités du campus, et quand leurs élèves viennent en entreprise, mois par mois.',
    en: 'What the schools, training centres and universities of the campus prepare for, and when their students come to companies, month by month.',
  },
  '/mentions-legales': {
    fr: 'Qui publie Sève, qui l’héberge, à qui écrire.',
    en: 'Who publishes Sève, who hosts it, whom to write to.',
  },
  '/confidentialite': {
    fr: 'Quelles données Sève garde, pourquoi, combien de temps, et vos droits.',
    en: 'Which data Sève keeps, why, how long, and your rights.',
  },
  '/conditions': {
    fr: 'Ce que chacun peut attendre de Sève, et ce que Sève attend de chacun.',
    en: 'What each person can expect of Sève, and what Sève expects of each.',
  },
  '/accessibilite': {
    fr: 'Déclaration d’accessibilité : partiellement conforme ; ce qui a été vérifié, et à qui le dire.',
    en: 'Accessibility statement: partially compliant; what has been checked, and whom to tell.',
  },
  '/sources': {
    fr: 'D’où viennent les métiers, les communes, les diplômes et le fond de carte.',
    en: 'Where occupations, towns, diplomas and the base map come from.',
  },
  '/comment-le-score-est-calcule': {
    fr: 'Chaque critère, son poids et sa raison, pour les élèves et pour les entreprises.',
    en: 'Each criterion, its weight and its reason, for students and for companies.',
  },
  '/verifier': {
    fr: 'Un PDF scellé par Sève a-t-il changé\u00a0? Il est lu dans le navigateur et n’est envoyé nulle part.',
    en: 'Has a PDF sealed by Sève changed? It is read in the browser and sent nowhere.',
  },
  '/outils': {
    fr: 'La gratification d’un stage et le salaire minimum d’un apprenti, avec les articles et les dates.',
    en: 'The allowance of an internship and the minimum pay of an apprentice, with articles and dates.',
  },
  '/outils/gratification': {
    fr: 'Est-elle due, et combien, mois par mois ou lissée, selon les dates, les heures et les fermetures. Avec les articles.',
    en: 'Is it due, and how much, month by month or averaged, by dates, hours and closures. With the articles.',
  },
  '/outils/salaire-apprenti': {
    fr: 'Le minimum de chaque période du contrat, selon l’âge, l’année et la branche, avec l’article et la date de chaque chiffre.',
    en: 'The minimum of each period of the contract, by age, year and branch, with the article and the date of each figure.',
  },
};

export const PUBLIC_PATHS = Object.keys(DESCRIPTIONS);

const isPublic = (path: string): path is keyof typeof PUBLIC_TITLES => Object.hasOwn(PUBLIC_TITLES, path);

/** Returns null for a screen that needs an account. */
export function staticHead(path: string, publicUrl: string, locale: Locale): PageHead | null {
  if (!isPublic(path)) return null;
  return {
    title: windowTitle(PUBLIC_TITLES[path][locale]),
    description: DESCRIPTIONS[path][locale],
    canonical: `${publicUrl}${path}`,
    locale,
  };
}
