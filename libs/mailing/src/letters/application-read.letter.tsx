import type { CivilDate } from '@seve/domain';
import { letter } from '../letter.js';
import { longDay } from '../words/days.js';
import { factsOfOffer } from '../words/offer-facts.js';
import { step } from '../words/step.js';

export type ApplicationReadParams = {
  firstName: string;
  offerTitle: string | null;
  companyName: string;
  readOn: CivilDate;
  /** Page of the student's applications. */
  link: string;
};

export const applicationRead = letter<ApplicationReadParams>(
  {
    name: 'application-read',
    isSecret: false,
    sample: {
      firstName: 'Inès',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      companyName: 'Amidonnerie du Santerre',
      readOn: '2026-11-13',
      link: 'https://seve.example/mes-candidatures',
    },
    variants: [{ offerTitle: null }],
  },
  {
    fr: ({ firstName, readOn, link, ...offer }) => ({
      subject: `${offer.companyName} a lu votre candidature`,
      to: firstName,
      lead: ['À l’entreprise d’agir. Vous n’avez rien à faire.'],
      facts: [...factsOfOffer(offer, 'fr'), ['Lue', longDay(readOn, 'fr')]],
      action: { label: 'Suivre ma candidature', link },
      next: [
        step('L’entreprise', 'propose un entretien ou la place, ou dit non avec sa raison'),
        step('Sève', 'lui rappelle votre candidature si elle tarde à répondre'),
        step('Vous', 'pouvez postuler ailleurs : rien ne vous engage encore'),
      ],
      why: 'Vous recevez cette lettre parce que vous aviez envoyé cette candidature.',
    }),
    en: ({ firstName, readOn, link, ...offer }) => ({
      subject: `${offer.companyName} has read your application`,
      to: firstName,
      lead: ['It is the company’s turn. There is nothing for you to do.'],
      facts: [...factsOfOffer(offer, 'en'), ['Read', longDay(readOn, 'en')]],
      action: { label: 'Follow my application', link },
      next: [
        step('The company', 'proposes an interview or the place, or says no with its reason'),
        step('Sève', 'reminds it of your application if the answer is slow to come'),
        step('You', 'can apply elsewhere: nothing binds you yet'),
      ],
      why: 'You get this letter because you had sent this application.',
    }),
  },
);
