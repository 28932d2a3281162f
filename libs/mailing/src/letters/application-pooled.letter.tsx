import type { CivilDate } from '@seve/domain';
import { letter } from '../letter.js';
import { longDay } from '../words/days.js';
import { factsOfOffer } from '../words/offer-facts.js';
import { quoted } from '../words/quoted.js';
import { step } from '../words/step.js';

export type ApplicationPooledParams = {
  firstName: string;
  offerTitle: string | null;
  companyName: string;
  /** Message of the company; null without one. */
  message: string | null;
  /** Last day on which the company could read the application if the student consents today. */
  keptUntil: CivilDate;
  /** Page on which the student consents or refuses; opening it changes nothing. */
  link: string;
};

export const applicationPooled = letter<ApplicationPooledParams>(
  {
    name: 'application-pooled',
    isSecret: false,
    sample: {
      firstName: 'Inès',
      offerTitle: 'Technicien / Technicienne d’analyses physicochimiques',
      companyName: 'Sucrerie de l’Omignon',
      message: 'Le laboratoire est complet cet hiver. Nous ouvrons deux places pour la campagne d’automne.',
      keptUntil: '2028-11-13',
      link: 'https://seve.example/mes-candidatures',
    },
    variants: [{ message: null, offerTitle: null }],
  },
  {
    fr: ({ firstName, message, keptUntil, link, ...offer }) => ({
      subject: `${offer.companyName} souhaite garder votre candidature`,
      to: firstName,
      lead: ['L’entreprise n’a pas de place pour vous aujourd’hui, et aimerait vous recontacter plus tard. C’est à vous de dire oui.'],
      quote: quoted(message, offer.companyName, 'fr'),
      facts: factsOfOffer(offer, 'fr'),
      action: { label: 'Répondre à l’entreprise', link },
      deadline: (
        <>
          Si vous dites oui, l’entreprise garde votre dossier jusqu’au <b>{longDay(keptUntil, 'fr')}</b>, pas plus. Sans oui de votre part,
          il n’est pas gardé plus longtemps que les autres.
        </>
      ),
      next: [
        step('Vous', 'dites oui ou non sur Sève, et changez d’avis quand vous voulez'),
        step('L’entreprise', 'peut encore vous proposer une place : vous décidez alors'),
        step('Vos autres candidatures', 'continuent'),
      ],
      why: 'Vous recevez cette lettre parce que vous aviez envoyé cette candidature.',
    }),
    en: ({ firstName, message, keptUntil, link, ...offer }) => ({
      subject: `${offer.companyName} would like to keep your application`,
      to: firstName,
      lead: ['The company has no place for you today, and would like to come back to you later. It is for you to say yes.'],
      quote: quoted(message, offer.companyName, 'en'),
      facts: factsOfOffer(offer, 'en'),
      action: { label: 'Answer the company', link },
      deadline: (
        <>
          If you say yes, the company keeps your file until <b>{longDay(keptUntil, 'en')}</b>, no longer. Without a yes from you, it is kept
          no longer than any other.
        </>
      ),
      next: [
        step('You', 'say yes or no on Sève, and change your mind whenever you like'),
        step('The company', 'may still offer you a place: you decide then'),
        step('Your other applications', 'go on'),
      ],
      why: 'You get this letter because you had sent this application.',
    }),
  },
);
