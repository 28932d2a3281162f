import { SILENCE_DAYS, SILENCE_PAUSE_FROM } from '@seve/domain';
import { letter } from '../letter.js';
import { quoted } from '../words/quoted.js';
import { step } from '../words/step.js';

export type CompanyOffersPausedParams = {
  firstName: string;
  companyName: string;
  /** Applications left without an answer within 90 days. */
  unanswered: number;
  /** Offers that were on line. */
  offers: number;
  /** What the coordinator adds; empty for nothing. */
  message: string;
  /** Those applications. */
  link: string;
};

const offersIn = {
  fr: (offers: number) => (offers === 1 ? 'votre offre publiée' : `vos ${offers} offres publiées`),
  en: (offers: number) => (offers === 1 ? 'your published offer' : `your ${offers} published offers`),
};

export const companyOffersPaused = letter<CompanyOffersPausedParams>(
  {
    name: 'company-offers-paused',
    isSecret: false,
    sample: {
      firstName: 'Marc',
      companyName: 'Amidonnerie du Santerre',
      unanswered: SILENCE_PAUSE_FROM,
      offers: 2,
      message: 'Nous vous avons appelé deux fois cette semaine. Dites-nous si un autre contact doit recevoir les candidatures.',
      link: 'https://seve.example/entreprise/candidatures?etat=late',
    },
    variants: [{ message: '', offers: 1 }],
  },
  {
    fr: ({ firstName, companyName, unanswered, offers, message, link }) => ({
      subject: `Offres en pause\u00a0: ${unanswered} candidatures sans réponse`,
      to: firstName,
      lead: [
        `La coordination du campus a mis en pause ${offersIn.fr(offers)}\u00a0: en ${SILENCE_DAYS} jours, ${unanswered} candidatures à ${companyName} se sont closes sans réponse. Les élèves ne voient plus ces offres.`,
      ],
      ...(message && { quote: quoted(message, 'La coordination du campus', 'fr') }),
      action: { label: 'Répondre à ces candidatures', link },
      next: [
        step('Vous', 'répondez à chacune\u00a0: un refus en une ligne suffit'),
        step('Avec la dernière réponse,', 'ces offres reprennent d’elles-mêmes'),
        step('Jusque-là,', 'vous ne pouvez ni les reprendre ni en publier d’autres'),
      ],
      why: 'Vous recevez cette lettre parce que vous recevez les candidatures de l’entreprise.',
    }),
    en: ({ firstName, companyName, unanswered, offers, message, link }) => ({
      subject: `Offers paused: ${unanswered} applications without an answer`,
      to: firstName,
      lead: [
        `The campus coordination has paused ${offersIn.en(offers)}: within ${SILENCE_DAYS} days, ${unanswered} applications to ${companyName} closed without an answer. Students no longer see these offers.`,
      ],
      ...(message && { quote: quoted(message, 'The campus coordination', 'en') }),
      action: { label: 'Answer these applications', link },
      next: [
        step('You', 'answer each of them: a one-line refusal is enough'),
        step('With the last answer,', 'these offers resume by themselves'),
        step('Until then,', 'you can neither resume them nor publish others'),
      ],
      why: `You get this letter because you receive the applications to ${companyName}.`,
    }),
  },
);
