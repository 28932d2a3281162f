import { letter } from '../letter.js';
import { offerFacts } from '../words/offer-facts.js';

export type ApplicationOfferClosedParams = {
  firstName: string;
  offerTitle: string;
  companyName: string;
  /** Matches of the student. */
  link: string;
};

export const applicationOfferClosed = letter<ApplicationOfferClosedParams>(
  {
    name: 'application-offer-closed',
    isSecret: false,
    sample: {
      firstName: 'Hugo',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      companyName: 'Amidonnerie du Santerre',
      link: 'https://seve.example/mes-offres',
    },
  },
  {
    fr: ({ firstName, link, ...offer }) => ({
      subject: `Offre close : ${offer.companyName}`,
      to: firstName,
      lead: ['Votre candidature est close avec l’offre. Ce n’est pas un refus de votre dossier.'],
      facts: offerFacts(offer, 'fr'),
      action: { label: 'Voir mes autres offres', link },
      next: [
        <>
          <b>Cette candidature</b> est close, vous n’avez rien à faire
        </>,
        <>
          <b>Vos autres candidatures</b> continuent
        </>,
        <>
          <b>Sève</b> vous écrit dès qu’une nouvelle offre vous convient
        </>,
      ],
      why: 'Vous recevez cette lettre parce que vous aviez postulé à cette offre.',
    }),
    en: ({ firstName, link, ...offer }) => ({
      subject: `Offer closed: ${offer.companyName}`,
      to: firstName,
      lead: ['Your application is closed with the offer. Your file has not been refused.'],
      facts: offerFacts(offer, 'en'),
      action: { label: 'See my other offers', link },
      next: [
        <>
          <b>This application</b> is closed, there is nothing for you to do
        </>,
        <>
          <b>Your other applications</b> go on
        </>,
        <>
          <b>Sève</b> writes to you as soon as a new offer suits you
        </>,
      ],
      why: 'You get this letter because you had applied to this offer.',
    }),
  },
);
