import type { RefusalReason } from '@seve/domain';
import { letter } from '../letter.js';
import { offerFacts } from '../words/offer-facts.js';
import { REFUSAL_SENTENCES } from '../words/refusal-reasons.js';

export type ApplicationRejectedParams = {
  firstName: string;
  offerTitle: string;
  companyName: string;
  reason: RefusalReason;
  /** What the company adds, when it shares it. */
  message: string | null;
  /** Matches of the student. */
  link: string;
};

const FRENCH = REFUSAL_SENTENCES.fr;
const ENGLISH = REFUSAL_SENTENCES.en;

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
      link: 'https://seve.example/mes-offres',
    },
  },
  {
    fr: ({ firstName, reason, message, link, ...offer }) => ({
      subject: `${offer.companyName} vous a répondu`,
      to: firstName,
      lead: [
        FRENCH[reason] ? `Cette fois, c’est non : ${FRENCH[reason]}.` : 'Cette fois, c’est non. L’entreprise n’a pas précisé la raison.',
      ],
      quote: message ? { words: `« ${message} »`, by: offer.companyName } : null,
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
    en: ({ firstName, reason, message, link, ...offer }) => ({
      subject: `${offer.companyName} has answered you`,
      to: firstName,
      lead: [ENGLISH[reason] ? `This time it is no: ${ENGLISH[reason]}.` : 'This time it is no. The company did not give the reason.'],
      quote: message ? { words: `“${message}”`, by: offer.companyName } : null,
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
