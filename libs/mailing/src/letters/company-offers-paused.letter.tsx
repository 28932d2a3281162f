import { SILENCE_DAYS, SILENCE_PAUSE_FROM } from '@seve/domain';
import { letter } from '../letter.js';
import { quoted } from '../words/quoted.js';
import { step } from '../words/step.js';

export type CompanyOffersPausedParams = {
  firstName: string;
  companyName: string;
  /** Number of applications without an answer within 90 days. */
  unanswered: number;
  /** Number of offers that were online. */
  offers: number;
  /** Message of the coordinator; empty for none. */
  message: string;
  /** Page of those applications. */
  link: string;
};

const said = {
  fr: (offers: number) =>
    offers === 1
      ? {
          paused: 'votre offre publiée',
          unseen: 'Les élèves ne la voient plus',
          resumes: 'elle reprend d’elle-même',
          resume: 'la reprendre',
        }
      : {
          paused: `vos ${offers} offres publiées`,
          unseen: 'Les élèves ne les voient plus',
          resumes: 'elles reprennent d’elles-mêmes',
          resume: 'les reprendre',
        },
  en: (offers: number) =>
    offers === 1
      ? { paused: 'your published offer', unseen: 'Students no longer see it', resumes: 'it resumes by itself', resume: 'resume it' }
      : {
          paused: `your ${offers} published offers`,
          unseen: 'Students no longer see them',
          resumes: 'they resume by themselves',
          resume: 'resume them',
        },
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
        `La coordination du campus a mis en pause ${said.fr(offers).paused}\u00a0: en ${SILENCE_DAYS} jours, ${unanswered} candidatures à ${companyName} se sont closes sans réponse. ${said.fr(offers).unseen}.`,
      ],
      ...(message && { quote: quoted(message, 'La coordination du campus', 'fr') }),
      action: { label: 'Répondre à ces candidatures', link },
      next: [
        step('Vous', 'répondez à chacune\u00a0: un refus en une ligne suffit'),
        step('Avec la dernière réponse,', said.fr(offers).resumes),
        step('Jusque-là,', `vous ne pouvez ni ${said.fr(offers).resume} ni en publier d’autres`),
      ],
      why: 'Vous recevez cette lettre parce que vous recevez les candidatures de l’entreprise.',
    }),
    en: ({ firstName, companyName, unanswered, offers, message, link }) => ({
      subject: `Offers paused: ${unanswered} applications without an answer`,
      to: firstName,
      lead: [
        `The campus coordination has paused ${said.en(offers).paused}: within ${SILENCE_DAYS} days, ${unanswered} applications to ${companyName} closed without an answer. ${said.en(offers).unseen}.`,
      ],
      ...(message && { quote: quoted(message, 'The campus coordination', 'en') }),
      action: { label: 'Answer these applications', link },
      next: [
        step('You', 'answer each of them: a one-line refusal is enough'),
        step('With the last answer,', said.en(offers).resumes),
        step('Until then,', `you can neither ${said.en(offers).resume} nor publish others`),
      ],
      why: `You get this letter because you receive the applications to ${companyName}.`,
    }),
  },
);
