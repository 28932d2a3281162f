import { letter } from '../letter.js';
import { step } from '../words/step.js';

export type CompanyOffersResumedParams = {
  firstName: string;
  companyName: string;
  /** Number of offers online again; those past their last day, or of a suspended company, are not. */
  offers: number;
  /** True if the company has answered; false if the campus lifted the pause. */
  answered: boolean;
  /** Page of the company's offers. */
  link: string;
};

const offersIn = {
  fr: (offers: number) => (offers === 1 ? 'Une offre est de nouveau en ligne' : `${offers} offres sont de nouveau en ligne`),
  en: (offers: number) => (offers === 1 ? 'One offer is online again' : `${offers} offers are online again`),
};
const NONE = {
  fr: 'Aucune offre n’est revenue d’elle-même en ligne\u00a0: voyez chacune',
  en: 'No offer has come back online by itself: look at each',
};
const WHY = {
  fr: { answered: 'Vous avez répondu à toutes les candidatures restées en attente.', campus: 'La coordination du campus a levé la pause.' },
  en: {
    answered: 'You have answered every application that had been left waiting.',
    campus: 'The campus coordination has lifted the pause.',
  },
};

export const companyOffersResumed = letter<CompanyOffersResumedParams>(
  {
    name: 'company-offers-resumed',
    isSecret: false,
    sample: {
      firstName: 'Marc',
      companyName: 'Amidonnerie du Santerre',
      offers: 2,
      answered: true,
      link: 'https://seve.example/entreprise/offres',
    },
    variants: [{ answered: false, offers: 1 }, { offers: 0 }],
  },
  {
    fr: ({ firstName, companyName, offers, answered, link }) => ({
      subject: `${companyName}\u00a0: la pause de vos offres est levée`,
      to: firstName,
      lead: [answered ? WHY.fr.answered : WHY.fr.campus, `${offers === 0 ? NONE.fr : offersIn.fr(offers)}.`],
      action: { label: 'Voir vos offres', link },
      next: [
        step('Vous', 'pouvez de nouveau publier'),
        step('Les élèves', 'voient vos offres et postulent comme avant'),
        step('Vos lettres', 'vous rappellent chaque candidature qui attend'),
      ],
      why: 'Vous recevez cette lettre parce que vous recevez les candidatures de l’entreprise.',
    }),
    en: ({ firstName, companyName, offers, answered, link }) => ({
      subject: `${companyName}: your offers are no longer paused`,
      to: firstName,
      lead: [answered ? WHY.en.answered : WHY.en.campus, `${offers === 0 ? NONE.en : offersIn.en(offers)}.`],
      action: { label: 'See your offers', link },
      next: [
        step('You', 'can publish again'),
        step('Students', 'see your offers and apply as before'),
        step('Your letters', 'remind you of each application that waits'),
      ],
      why: `You get this letter because you receive the applications to ${companyName}.`,
    }),
  },
);
