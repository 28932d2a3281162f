import { PUBLIC_TITLES, windowTitle } from '@seve/domain';
import type { PageHead } from './page-head.js';

const DESCRIPTIONS: Record<keyof typeof PUBLIC_TITLES, string> = {
  '/': 'Le placement du campus Bioraffinerie végétale et chimie durable : les offres des entreprises, comparées aux profils des deux côtés.',
  '/offres':
    'Toutes les offres des entreprises du campus en Hauts-de-France, en liste et sur une carte. La lecture est libre, sans compte.',
  '/mentions-legales': 'Qui publie Sève, qui l’héberge, à qui écrire.',
  '/confidentialite': 'Quelles données Sève garde, pourquoi, combien de temps, et vos droits.',
  '/conditions': 'Ce que chacun peut attendre de Sève, et ce que Sève attend de chacun.',
  '/accessibilite': 'Déclaration d’accessibilité : partiellement conforme ; ce qui a été vérifié, et à qui le dire.',
  '/sources': 'D’où viennent les métiers, les communes, les diplômes et le fond de carte.',
  '/comment-le-score-est-calcule': 'Chaque critère, son poids et sa raison, pour les élèves et pour les entreprises.',
  '/outils': 'La gratification d’un stage et le salaire minimum d’un apprenti, avec les articles et les dates.',
  '/outils/gratification':
    'Est-elle due, et combien, mois par mois ou lissée, selon les dates, les heures et les fermetures. Avec les articles.',
  '/outils/salaire-apprenti':
    'Le minimum de chaque période du contrat, selon l’âge, l’année et la branche, avec l’article et la date de chaque chiffre.',
};

export const PUBLIC_PATHS = Object.keys(DESCRIPTIONS);

const isPublic = (path: string): path is keyof typeof PUBLIC_TITLES => Object.hasOwn(PUBLIC_TITLES, path);

/** Null for a screen that is behind an account. */
export function staticHead(path: string, publicUrl: string): PageHead | null {
  if (!isPublic(path)) return null;
  return { title: windowTitle(PUBLIC_TITLES[path].fr), description: DESCRIPTIONS[path], canonical: `${publicUrl}${path}` };
}
