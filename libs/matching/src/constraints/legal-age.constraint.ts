import type { Sentence } from '@seve/domain';
import type { LegalReason } from '@seve/law';
import { typesetSentence } from '../explain/wording.js';
import type { Constraint } from './constraint.js';

const BETWEEN_SENTENCES = /(?<=\.) /;

/** Returns each reason with its remedy; sentences shared by several reasons appear once. */
export function lawInWords(reasons: readonly LegalReason[], language: keyof Sentence): string {
  const texts = reasons.flatMap(({ sentence: why, remedy }) => [why[language], ...(remedy ? [remedy[language]] : [])]);
  return [...new Set(texts.flatMap((text) => text.split(BETWEEN_SENTENCES)))].join(' ');
}

export const legalAgeConstraint: Constraint = {
  name: 'legal-age',
  label: { fr: 'Âge et sécurité', en: 'Age and safety' },
  rule: typesetSentence(
    "Du premier au dernier jour du poste, la loi le permet à votre âge : apprentissage de 16 à 29 ans, dès 15 ans après le collège, au-delà pour une exception que l'école a vue ; professionnalisation de 16 à 25 ans, au-delà pour les personnes inscrites à France Travail ; personne avant 15 ans, ni en emploi avant 16 ans. Avant 18 ans, un risque interdit écarte le poste, sauf dérogation déclarée par l'entreprise et par l'école, avec un avis d'aptitude de l'année ; certains risques n'ont pas de dérogation, et une observation n'en admet aucun. Un poste peut fixer son propre âge minimal. Le calcul reçoit la réponse, jamais la date de naissance.",
    'From the first to the last day of the post, the law allows it at your age: apprenticeship from 16 to 29, from 15 after lower secondary school, above for an exception that the school has seen; professionalisation from 16 to 25, above for registered job seekers; nobody before 15, nor in a job before 16. Before 18, a forbidden hazard excludes the post, unless the company and the school have each declared an exemption, with a fitness notice of the year; some hazards have no exemption, and an observation admits none. A post may set its own minimum age. The computation is given the answer, never the birth date.',
  ),
  isMet: ({ legal }) => legal.ok,
  refusal({ legal }) {
    if (legal.ok) throw new Error('The law allows this pair');
    return { fr: lawInWords(legal.reasons, 'fr'), en: lawInWords(legal.reasons, 'en') };
  },
  met: () => typesetSentence("règles d'âge et de sécurité", 'age and safety rules'),
};
