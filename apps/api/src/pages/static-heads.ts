import type { PageHead } from './page-head.js';

const SENTENCES: Record<string, readonly [title: string, description: string]> = {
  '/': [
    'Sève : stages, alternances et emplois, vus des deux côtés',
    'Le placement du campus Bioraffinerie végétale et chimie durable : les offres des entreprises, comparées aux profils des deux côtés.',
  ],
  '/offres': [
    'Offres de stage, d’alternance et d’emploi – Sève',
    'Toutes les offres des entreprises du campus en Hauts-de-France, en liste et sur une carte. La lecture est libre, sans compte.',
  ],
  '/mentions-legales': ['Mentions légales – Sève', 'Qui publie Sève, qui l’héberge, à qui écrire.'],
  '/confidentialite': ['Confidentialité – Sève', 'Quelles données Sève garde, pourquoi, combien de temps, et vos droits.'],
  '/conditions': ['Conditions d’utilisation – Sève', 'Ce que chacun peut attendre de Sève, et ce que Sève attend de chacun.'],
  '/accessibilite': [
    'Accessibilité – Sève',
    'Déclaration d’accessibilité : partiellement conforme ; ce qui a été vérifié, et à qui le dire.',
  ],
  '/sources': ['Sources et licences – Sève', 'D’où viennent les métiers, les communes, les diplômes et le fond de carte.'],
  '/comment-le-score-est-calcule': [
    'Comment le score est calculé – Sève',
    'Chaque critère, son poids et sa raison, pour les élèves et pour les entreprises.',
  ],
  '/outils': ['Calculateurs – Sève', 'La gratification d’un stage et le salaire minimum d’un apprenti, avec les articles et les dates.'],
  '/outils/gratification': [
    'Gratification d’un stage\u00a0: calculateur – Sève',
    'Est-elle due, et combien, mois par mois ou lissée, selon les dates, les heures et les fermetures. Avec les articles.',
  ],
  '/outils/salaire-apprenti': [
    'Salaire minimum d’un apprenti – Sève',
    'Le minimum de chaque période du contrat, selon l’âge, l’année et la branche, avec l’article et la date de chaque chiffre.',
  ],
};

export const PUBLIC_PATHS = Object.keys(SENTENCES);

/** Null for a screen that is behind an account. */
export function staticHead(path: string, publicUrl: string): PageHead | null {
  const sentences = SENTENCES[path];
  if (!sentences) return null;
  const [title, description] = sentences;
  return { title, description, canonical: `${publicUrl}${path}` };
}
