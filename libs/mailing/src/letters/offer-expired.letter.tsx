import { letter } from '../letter.js';
import { step } from '../words/step.js';

export type OfferExpiredParams = {
  firstName: string;
  offerTitle: string;
  applications: number;
  /** Number of unanswered applications that were closed with the offer. */
  unanswered: number;
  /** Page of the company's offers, where the offer can be copied. */
  link: string;
};

export const offerExpired = letter<OfferExpiredParams>(
  {
    name: 'offer-expired',
    isSecret: false,
    sample: {
      firstName: 'Claire',
      offerTitle: 'Technicien / Technicienne d’analyses physicochimiques',
      applications: 4,
      unanswered: 1,
      link: 'https://seve.example/entreprise/offres',
    },
  },
  {
    fr: ({ firstName, offerTitle, applications, unanswered, link }) => ({
      subject: `Votre offre n’est plus en ligne : ${offerTitle}`,
      to: firstName,
      lead: ['Son dernier jour pour postuler est passé. Les places déjà proposées le restent.'],
      facts: [
        ['Poste', offerTitle],
        ['Candidatures reçues', String(applications)],
        ['Restées sans réponse', String(unanswered)],
      ],
      action: { label: 'Voir vos offres', link },
      next: [
        step('Les personnes sans réponse', 'sont prévenues que l’offre est close'),
        step('Les places proposées', 'attendent encore la réponse des élèves'),
        step('Vous', 'pouvez dupliquer l’offre et la publier de nouveau'),
      ],
      why: 'Vous recevez cette lettre parce que vous êtes le contact de cette offre.',
    }),
    en: ({ firstName, offerTitle, applications, unanswered, link }) => ({
      subject: `Your offer is no longer online: ${offerTitle}`,
      to: firstName,
      lead: ['Its last day to apply has passed. Places already offered stay offered.'],
      facts: [
        ['Position', offerTitle],
        ['Applications received', String(applications)],
        ['Left without an answer', String(unanswered)],
      ],
      action: { label: 'See your offers', link },
      next: [
        step('People without an answer', 'are told that the offer is closed'),
        step('Places you have offered', 'still wait for the students'),
        step('You', 'can duplicate the offer and publish it again'),
      ],
      why: 'You get this letter because you are the contact of this offer.',
    }),
  },
);
