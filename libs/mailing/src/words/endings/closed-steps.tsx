import type { Locale } from '@seve/domain';
import type { LetterContent } from '../../letter-content.js';
import { step } from '../step.js';

/** Next steps told to a student after an application has ended. */
export const closedSteps: Record<Locale, LetterContent['next']> = {
  fr: [
    step('Cette candidature', 'est close, vous n’avez rien à faire'),
    step('Vos autres candidatures', 'continuent'),
    step('Sève', 'vous écrit dès qu’une nouvelle offre vous convient'),
  ],
  en: [
    step('This application', 'is closed, there is nothing for you to do'),
    step('Your other applications', 'go on'),
    step('Sève', 'writes to you as soon as a new offer suits you'),
  ],
};
