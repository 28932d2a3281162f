import type { Locale, RefusalReason } from '@seve/domain';
import { OfferIdeas } from '../layout/OfferIdeas.js';
import type { OfferIdea } from '../layout/OfferRows.js';
import { letter } from '../letter.js';
import { closedSteps } from '../words/endings/closed-steps.js';
import { REFUSAL_SENTENCES } from '../words/endings/refusal-reasons.js';
import { ideasIntro } from '../words/ideas.js';
import { factsOfOffer } from '../words/offer-facts.js';
import { quoted } from '../words/quoted.js';

export type ApplicationRejectedParams = {
  firstName: string;
  offerTitle: string | null;
  companyName: string;
  /** Reason; null if the company does not share it. */
  reason: RefusalReason | null;
  /** Message of the company, if it shares it. */
  message: string | null;
  /** Similar offers: none to three. */
  ideas: readonly OfferIdea[];
  /** Page of the student's matches. */
  link: string;
};

const sentenceOf = (reason: RefusalReason | null, locale: Locale) => reason && REFUSAL_SENTENCES[locale][reason];

export const applicationRejected = letter<ApplicationRejectedParams>(
  {
    name: 'application-rejected',
    isSecret: false,
    sample: {
      firstName: 'Inès',
      offerTitle: 'Technicien / Technicienne d’analyses physicochimiques',
      companyName: 'Sucrerie de l’Omignon',
      reason: 'dates',
      message: 'Notre laboratoire ferme en février. Votre dossier est clair, postulez de nouveau pour la campagne d’automne.',
      ideas: [
        {
          title: 'Technicien / Technicienne de laboratoire de contrôle',
          companyName: 'Amidonnerie du Santerre',
          communeName: 'Estrées-Mons',
          link: 'https://seve.example/offres/412',
        },
        {
          title: 'Assistant / Assistante de recherche en formulation',
          companyName: 'Lin & Résines',
          communeName: 'Amiens',
          link: 'https://seve.example/offres/398',
        },
      ],
      link: 'https://seve.example/mes-offres',
    },
    variants: [
      { reason: null, message: null, ideas: [] },
      { reason: 'other', offerTitle: null },
    ],
  },
  {
    fr: ({ firstName, reason, message, ideas, link, ...offer }) => ({
      subject: `${offer.companyName} vous a répondu`,
      to: firstName,
      lead: [
        sentenceOf(reason, 'fr')
          ? `Cette fois, c’est non : ${sentenceOf(reason, 'fr')}.`
          : 'Cette fois, c’est non. L’entreprise n’a pas précisé la raison.',
      ],
      quote: quoted(message, offer.companyName, 'fr'),
      facts: factsOfOffer(offer, 'fr'),
      body: <OfferIdeas ideas={ideas} intro={ideasIntro.fr(ideas.length)} />,
      action: { label: 'Voir mes autres offres', link },
      next: closedSteps.fr,
      why: 'Vous recevez cette lettre parce que vous aviez envoyé cette candidature.',
    }),
    en: ({ firstName, reason, message, ideas, link, ...offer }) => ({
      subject: `${offer.companyName} has answered you`,
      to: firstName,
      lead: [
        sentenceOf(reason, 'en')
          ? `This time it is no: ${sentenceOf(reason, 'en')}.`
          : 'This time it is no. The company did not give the reason.',
      ],
      quote: quoted(message, offer.companyName, 'en'),
      facts: factsOfOffer(offer, 'en'),
      body: <OfferIdeas ideas={ideas} intro={ideasIntro.en(ideas.length)} />,
      action: { label: 'See my other offers', link },
      next: closedSteps.en,
      why: 'You get this letter because you had sent this application.',
    }),
  },
);
