import { OfferIdeas } from '../layout/OfferIdeas.js';
import type { OfferIdea } from '../layout/OfferRows.js';
import { letter } from '../letter.js';
import { closedSteps } from '../words/endings/closed-steps.js';
import { ideasIntro } from '../words/ideas.js';
import { factsOfOffer } from '../words/offer-facts.js';

export type ApplicationOfferClosedParams = {
  firstName: string;
  offerTitle: string;
  companyName: string;
  /** Similar offers: none to three. */
  ideas: readonly OfferIdea[];
  /** Page of the student's matches. */
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
      ideas: [
        {
          title: 'Technicien / Technicienne d’analyses physicochimiques',
          companyName: 'Sucrerie de l’Omignon',
          communeName: 'Vermand',
          link: 'https://seve.example/offres/407',
        },
      ],
      link: 'https://seve.example/mes-offres',
    },
    variants: [{ ideas: [] }],
  },
  {
    fr: ({ firstName, ideas, link, ...offer }) => ({
      subject: `Offre close : ${offer.companyName}`,
      to: firstName,
      lead: ['Votre candidature est close avec l’offre. Ce n’est pas un refus de votre dossier.'],
      facts: factsOfOffer(offer, 'fr'),
      body: <OfferIdeas ideas={ideas} intro={ideasIntro.fr(ideas.length)} />,
      action: { label: 'Voir mes autres offres', link },
      next: closedSteps.fr,
      why: 'Vous recevez cette lettre parce que vous aviez postulé à cette offre.',
    }),
    en: ({ firstName, ideas, link, ...offer }) => ({
      subject: `Offer closed: ${offer.companyName}`,
      to: firstName,
      lead: ['Your application is closed with the offer. Your file has not been refused.'],
      facts: factsOfOffer(offer, 'en'),
      body: <OfferIdeas ideas={ideas} intro={ideasIntro.en(ideas.length)} />,
      action: { label: 'See my other offers', link },
      next: closedSteps.en,
      why: 'You get this letter because you had applied to this offer.',
    }),
  },
);
