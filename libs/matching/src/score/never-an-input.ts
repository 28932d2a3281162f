import type { Sentence } from '@seve/domain';
import { typesetSentence } from '../explain/wording.js';

/** Facts that never influence a score. `facts.spec.ts` fixes the allowed inputs. */
export const NEVER_AN_INPUT: readonly Sentence[] = [
  typesetSentence('Le nom et le prénom', 'First and last name'),
  typesetSentence('Le sexe', 'Sex'),
  typesetSentence("L'âge, hors des règles de la loi et du poste", 'Age, beyond the rules of the law and of the post'),
  typesetSentence('La photo', 'Photograph'),
  typesetSentence('La nationalité', 'Nationality'),
  typesetSentence('Le handicap', 'Disability'),
  typesetSentence('La famille', 'Family'),
  typesetSentence("L'adresse plus précise que la commune", 'An address finer than the town'),
  typesetSentence("Le lieu où vous habitez, du côté de l'entreprise", "The place where you live, on the company's side"),
  typesetSentence('Les notes', 'Grades'),
  typesetSentence("La réputation de l'établissement", 'The reputation of the school'),
];
