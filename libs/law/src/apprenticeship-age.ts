import { completedYears } from './age.js';
import { ALLOWED, type LegalAnswer, type LegalQuestion } from './answer.js';

const MINIMUM = 16;
const MINIMUM_AFTER_COLLEGE = 15;
const MAXIMUM = 29;

const refuse = (fr: string, en: string): LegalAnswer => ({
  ok: false,
  rule: 'apprenticeship-age',
  article: 'L6222-1',
  sentence: { fr: `${fr}\u00a0: à voir avec votre école.`, en: `${en}: ask your school.` },
});

/** Age on the first day of the contract (L6222-1). The exceptions above 29 (L6222-2) need papers that only the school sees. */
export function apprenticeshipAge(question: Pick<LegalQuestion, 'birthDate' | 'lowerSecondaryFinished' | 'start'>): LegalAnswer {
  const age = completedYears(question.birthDate, question.start);
  if (age > MAXIMUM) {
    return refuse('L’apprentissage commence avant 30\u00a0ans, sauf exceptions', 'Apprenticeships start before 30, with exceptions');
  }
  if (age >= MINIMUM) return ALLOWED;
  if (age < MINIMUM_AFTER_COLLEGE)
    return refuse('L’apprentissage commence à 15\u00a0ans au plus tôt', 'Apprenticeships start at 15 at the earliest');
  if (question.lowerSecondaryFinished) return ALLOWED;
  return refuse(
    'À 15\u00a0ans, l’apprentissage demande d’avoir fini le collège',
    'At 15, an apprenticeship requires lower secondary school finished',
  );
}
