import type { Sentence } from '@seve/domain';
import { sentence } from '../explain/wording.js';

/** What weighs on no score. `facts.spec.ts` pins what may come in. */
export const NEVER_AN_INPUT: readonly Sentence[] = [
  sentence('Le nom et le prénom', 'First and last name'),
  sentence('Le sexe', 'Sex'),
  sentence("L'âge, hors des règles de la loi et du poste", 'Age, beyond the rules of the law and of the post'),
  sentence('La photo', 'Photograph'),
  sentence('La nationalité', 'Nationality'),
  sentence('Le handicap', 'Disability'),
  sentence('La famille', 'Family'),
  sentence("L'adresse plus précise que la commune", 'An address finer than the town'),
  sentence("Le lieu où vous habitez, du côté de l'entreprise", "The place where you live, on the company's side"),
  sentence('Les notes', 'Grades'),
  sentence("La réputation de l'établissement", 'The reputation of the school'),
];
