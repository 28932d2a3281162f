import type { CivilDate } from '@seve/domain';
import { letter } from '../letter.js';
import { longDay } from '../words/days.js';
import { factsOfOffer } from '../words/offer-facts.js';
import { quoted } from '../words/quoted.js';
import { step } from '../words/step.js';

export type ApplicationOfferedParams = {
  firstName: string;
  offerTitle: string | null;
  companyName: string;
  communeName: string;
  /** First day on which the post may start. */
  startFrom: CivilDate;
  /** Message with the company's answer; null without one. */
  message: string | null;
  /** Last day to answer. */
  answerBy: CivilDate;
  /** Page on which the student accepts or declines. */
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
      answerBy: '2026-11-23',
      link: 'https://seve.example/mes-candidatures',
    },
    variants: [{ message: null, offerTitle: null }],
  },
  {
    fr: ({ firstName, message, answerBy, link, ...offer }) => ({
      subject: `${offer.companyName} vous propose une place`,
      to: firstName,
      lead: ['L’entreprise a lu votre candidature et souhaite vous accueillir.'],
      quote: quoted(message, offer.companyName, 'fr'),
      facts: factsOfOffer(offer, 'fr'),
      action: { label: 'Répondre à cette proposition', link },
      deadline: (
        <>
          Vous avez jusqu’au <b>{longDay(answerBy, 'fr')}</b>. Sans réponse, la place redevient libre le lendemain.
        </>
      ),
      next: [
        step('Vous', 'dites oui ou non sur Sève'),
        step('L’entreprise et votre établissement', 'l’apprennent aussitôt'),
        step('Tout le monde', 'prépare l’arrivée : convention ou contrat, premier jour'),
      ],
      closing: 'Si vous dites oui, vos autres candidatures aux mêmes dates seront annulées, après votre confirmation.',
      farewell: 'Bonne réflexion,',
      why: 'Vous recevez cette lettre parce qu’une entreprise attend votre réponse.',
    }),
    en: ({ firstName, message, answerBy, link, ...offer }) => ({
      subject: `${offer.companyName} offers you a place`,
      to: firstName,
      lead: ['The company has read your application and would like to welcome you.'],
      quote: quoted(message, offer.companyName, 'en'),
      facts: factsOfOffer(offer, 'en'),
      action: { label: 'Answer this proposal', link },
      deadline: (
        <>
          You have until <b>{longDay(answerBy, 'en')}</b>. Without an answer, the place is free again the day after.
        </>
      ),
      next: [
        step('You', 'say yes or no on Sève'),
        step('The company and your school', 'know at once'),
        step('Everyone', 'prepares for your arrival: agreement or contract, first day'),
      ],
      closing: 'If you say yes, your other applications for the same dates will be cancelled, after you confirm.',
      why: 'You get this letter because a company is waiting for your answer.',
    }),
  },
);
