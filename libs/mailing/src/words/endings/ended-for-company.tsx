import type { Locale } from '@seve/domain';
import type { LetterContent } from '../../letter-content.js';
import { factsOfOffer } from '../offer-facts.js';
import { step } from '../step.js';

/** Params of a letter about an application that the company had read and that ended for another reason than its answer. */
export type EndedForCompanyParams = {
  /** First name of the recipient. */
  firstName: string;
  studentName: string;
  offerTitle: string | null;
  /** Page of the offer's applicants. */
  link: string;
};

type Shared = Pick<LetterContent, 'to' | 'facts' | 'action' | 'next' | 'why'>;

/** Content common to the letters about such an end; subject and lead differ. */
export const endedForCompany: Record<Locale, (params: EndedForCompanyParams) => Shared> = {
  fr: ({ firstName, offerTitle, link }) => ({
    to: firstName,
    facts: factsOfOffer({ offerTitle }, 'fr'),
    action: { label: 'Voir les candidatures', link },
    next: [
      step('Cette candidature', 'est close, et sa place libre si vous l’aviez proposée'),
      step('Les autres candidatures', 'continuent'),
      step('Vous', 'y répondez en une minute, même pour dire non'),
    ],
    why: 'Vous recevez cette lettre parce que vous aviez lu cette candidature.',
  }),
  en: ({ firstName, offerTitle, link }) => ({
    to: firstName,
    facts: factsOfOffer({ offerTitle }, 'en'),
    action: { label: 'See the applications', link },
    next: [
      step('This application', 'is closed, and its place free if you had offered it'),
      step('The other applications', 'go on'),
      step('You', 'answer them in a minute, even to say no'),
    ],
    why: 'You get this letter because you had read this application.',
  }),
};
