import type { Locale, Sentence } from './language.js';

/** Titles of public pages, used in the HTML head and in the window title. */
export const PUBLIC_TITLES = {
  '/': { fr: 'Stages, alternances et emplois, vus des deux côtés', en: 'Internships, apprenticeships and jobs, seen from both sides' },
  '/offres': { fr: 'Offres de stage, d’alternance et d’emploi', en: 'Offers of internships, apprenticeships and jobs' },
  '/formations': { fr: 'Formations du campus, mois par mois', en: 'Programmes of the campus, month by month' },
  '/mentions-legales': { fr: 'Mentions légales', en: 'Legal notice' },
  '/confidentialite': { fr: 'Confidentialité', en: 'Privacy' },
  '/conditions': { fr: 'Conditions d’utilisation', en: 'Terms of use' },
  '/accessibilite': { fr: 'Accessibilité', en: 'Accessibility' },
  '/sources': { fr: 'Sources et licences', en: 'Sources and licences' },
  '/comment-le-score-est-calcule': { fr: 'Comment le score est calculé', en: 'How the score is computed' },
  '/verifier': { fr: 'Vérifier un document', en: 'Verify a document' },
  '/outils': { fr: 'Calculateurs', en: 'Calculators' },
  '/outils/gratification': { fr: 'Gratification d’un stage\u00a0: calculateur', en: 'Internship allowance: calculator' },
  '/outils/salaire-apprenti': { fr: 'Salaire minimum d’un apprenti', en: 'Minimum pay of an apprentice' },
} satisfies Record<string, Sentence>;

/** Titles for an unknown address, and for a missing offer. */
export const MISSING_TITLES = {
  page: { fr: 'Cette page n’existe pas', en: 'This page does not exist' },
  offer: { fr: 'Cette offre n’est pas en ligne', en: 'This offer is not online' },
  programme: { fr: 'Cette formation n’est pas en ligne', en: 'This programme is not online' },
  endedOffer: { fr: 'Cette offre n’est plus en ligne', en: 'This offer is no longer online' },
} satisfies Record<string, Sentence>;

interface TitledOffer {
  title: string;
  companyName: string;
  communeName: string;
}

export const offerPageTitle = ({ title, companyName, communeName }: TitledOffer): string => `${title}, ${companyName}, ${communeName}`;

interface TitledProgramme {
  name: string;
  schoolName: string;
  communeName: string;
}

export const programmePageTitle = ({ name, schoolName, communeName }: TitledProgramme): string => `${name}, ${schoolName}, ${communeName}`;

/** Returns null for a page that is not public. */
export function publicTitle(path: string, locale: Locale): string | null {
  const titles: Readonly<Record<string, Sentence>> = PUBLIC_TITLES;
  return Object.hasOwn(titles, path) ? (titles[path]?.[locale] ?? null) : null;
}

export const windowTitle = (page: string): string => `${page} – Sève`;
