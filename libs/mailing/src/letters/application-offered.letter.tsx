import type { CivilDate } from '@seve/domain';
import { letter } from '../letter.js';
import { offerFacts } from '../words/offer-facts.js';

export type ApplicationOfferedParams = {
  firstName: string;
  offerTitle: string;
  companyName: string;
  communeName: string;
  /** First day on which the post may start. */
  startFrom: CivilDate;
  /** What the company adds to its answer. */
  message: string | null;
  /** Where the student says yes or no. */
  link: string;
};

export const applicationOffered = letter<ApplicationOfferedParams>(
  {
    name: 'application-offered',
    isSecret: false,
    sample: {
      firstName: 'Inès',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      companyName: 'Amidonnerie du Santerre',
      communeName: 'Estrées-Mons',
      startFrom: '2027-01-11',
      message: 'Votre travail sur le dosage des sucres nous intéresse. Vous serez au laboratoire avec Anne, qui a formé quatre stagiaires.',
      link: 'https://seve.example/mes-candidatures',
    },
  },
  {
    fr: ({ firstName, message, link, ...offer }) => ({
      subject: `${offer.companyName} vous propose une place`,
      to: firstName,
      lead: ['L’entreprise a lu votre candidature et souhaite vous accueillir.'],
      quote: message ? { words: `« ${message} »`, by: offer.companyName } : null,
      facts: offerFacts(offer, 'fr'),
      action: { label: 'Répondre à cette proposition', link },
      next: [
        <>
          <b>Vous</b> dites oui ou non sur Sève
        </>,
        <>
          <b>L’entreprise et votre établissement</b> l’apprennent aussitôt
        </>,
        <>
          <b>Tout le monde</b> prépare l’arrivée : convention ou contrat, premier jour
        </>,
      ],
      closing: 'Si vous dites oui, vos autres candidatures en cours seront annulées, après votre confirmation.',
      farewell: 'Bonne réflexion,',
      why: 'Vous recevez cette lettre parce qu’une entreprise attend votre réponse.',
    }),
    en: ({ firstName, message, link, ...offer }) => ({
      subject: `${offer.companyName} offers you a place`,
      to: firstName,
      lead: ['The company has read your application and would like to welcome you.'],
      quote: message ? { words: `“${message}”`, by: offer.companyName } : null,
      facts: offerFacts(offer, 'en'),
      action: { label: 'Answer this proposal', link },
      next: [
        <>
          <b>You</b> say yes or no on Sève
        </>,
        <>
          <b>The company and your school</b> know at once
        </>,
        <>
          <b>Everyone</b> prepares for your arrival: agreement or contract, first day
        </>,
      ],
      closing: 'If you say yes, your other open applications will be cancelled, after you confirm.',
      why: 'You get this letter because a company is waiting for your answer.',
    }),
  },
);
