import type { CivilDate } from '@seve/domain';
import { letter } from '../letter.js';
import { counted } from '../words/counted.js';
import { longDay } from '../words/days.js';
import { factsOfOffer } from '../words/offer-facts.js';
import { step } from '../words/step.js';

export type ApplicationOfferedReminderParams = {
  firstName: string;
  offerTitle: string | null;
  companyName: string;
  communeName: string;
  /** Last day to answer, and number of days until then. */
  answerBy: CivilDate;
  daysLeft: number;
  /** Page on which the student accepts or declines. */
  link: string;
};

const LEFT = {
  fr: (days: number) => (days === 0 ? 'Dernier jour' : `Encore ${counted(days, 'jour', 'jours')}`),
  en: (days: number) => (days === 0 ? 'Last day' : `${counted(days, 'day', 'days')} left`),
};

export const applicationOfferedReminder = letter<ApplicationOfferedReminderParams>(
  {
    name: 'application-offered-reminder',
    isSecret: false,
    sample: {
      firstName: 'Inès',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      companyName: 'Amidonnerie du Santerre',
      communeName: 'Estrées-Mons',
      answerBy: '2026-11-26',
      daysLeft: 3,
      link: 'https://seve.example/mes-candidatures',
    },
    variants: [{ daysLeft: 1 }, { daysLeft: 0, offerTitle: null }],
  },
  {
    fr: ({ firstName, answerBy, daysLeft, link, ...offer }) => ({
      subject: `${LEFT.fr(daysLeft)} pour répondre : ${offer.companyName}`,
      to: firstName,
      lead: ['L’entreprise vous réserve une place et attend votre oui ou votre non.'],
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
        step('Un non', 'libère la place pour quelqu’un d’autre : c’est une réponse utile'),
      ],
      closing: 'Un doute, une question ? Parlez-en avec la personne qui suit votre recherche, avant cette date.',
      farewell: 'Bonne réflexion,',
      why: 'Vous recevez cette lettre parce qu’une entreprise attend votre réponse.',
    }),
    en: ({ firstName, answerBy, daysLeft, link, ...offer }) => ({
      subject: `${LEFT.en(daysLeft)} to answer: ${offer.companyName}`,
      to: firstName,
      lead: ['The company keeps a place for you and waits for your yes or your no.'],
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
        step('A no', 'frees the place for somebody else: it is a useful answer'),
      ],
      closing: 'A doubt, a question? Talk about it with the person who follows your search, before that day.',
      why: 'You get this letter because a company is waiting for your answer.',
    }),
  },
);
