import type { LegalAnswer, LegalQuestion } from './answer.js';
import { apprenticeshipAge } from './apprenticeship-age.js';
import { minorsAndHazards } from './minors-and-hazards.js';

/** May this person hold this post? The first rule that refuses answers. */
export function legalAnswer(question: LegalQuestion): LegalAnswer {
  if (question.kind === 'apprenticeship') {
    const answer = apprenticeshipAge(question);
    if (!answer.ok) return answer;
  }
  return minorsAndHazards(question);
}
