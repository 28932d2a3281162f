import type { Locale } from '@seve/domain';
import type { LetterContent } from '../letter-content.js';
import { step } from './step.js';

/** Next steps for a teacher while the student's search continues. */
export const searchSteps: Record<Locale, (student: string) => LetterContent['next']> = {
  fr: (student) => [
    step(student, 'cherche toujours'),
    step('Sève', 'continue de lui écrire quand une offre convient'),
    step('Vous', 'voyez l’ensemble dans le tableau de la classe'),
  ],
  en: (student) => [
    step(student, 'is still looking'),
    step('Sève', 'goes on writing to them when an offer suits'),
    step('You', 'see the whole in the table of the class'),
  ],
};
