import type { CivilDate } from '@seve/domain';
import { letter } from '../letter.js';
import { counted } from '../words/counted.js';
import { mediumDay } from '../words/days.js';
import { knownFacts } from '../words/known-facts.js';
import { factsOfOffer } from '../words/offer-facts.js';
import { step } from '../words/step.js';

export type OfferNextYearParams = {
  firstName: string;
  offerTitle: string;
  /** Number of applications received last time. */
  applications: number;
  /** First day on which the post could start this time. */
  startFrom: CivilDate | null;
  /** Page that copies the offer; opening it changes nothing. */
  link: string;
};

export const offerNextYear = letter<OfferNextYearParams>(
  {
    name: 'offer-next-year',
    isSecret: false,
    sample: {
      firstName: 'Marc',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      applications: 6,
      startFrom: '2028-01-10',
      link: 'https://seve.example/entreprise/offres/412/reprendre',
    },
    variants: [{ applications: 1, startFrom: null }, { applications: 0 }],
  },
  {
    fr: ({ firstName, offerTitle, applications, startFrom, link }) => ({
      subject: `La même offre cette année ? ${offerTitle}`,
      to: firstName,
      lead: ['L’offre de l’an dernier est prête à être reprise, un an plus tard. Un clic en fait un brouillon.'],
      facts: [
        ...factsOfOffer({ offerTitle }, 'fr'),
        ...knownFacts([
          ['L’an dernier', applications === 0 ? null : counted(applications, 'candidature', 'candidatures')],
          ['Début proposé', startFrom && mediumDay(startFrom, 'fr')],
        ]),
      ],
      action: { label: 'Reprendre l’offre', link },
      next: [
        step('Vous', 'ouvrez la page, et changez ce que vous voulez'),
        step('Vous', 'publiez d’un clic'),
        step('Sève', 'écrit aux personnes à qui l’offre convient'),
      ],
      closing: 'Pas cette année ? Vous n’avez rien à faire.',
      why: 'Vous recevez cette lettre parce que vous étiez le contact de cette offre. Elle n’est envoyée qu’une fois.',
    }),
    en: ({ firstName, offerTitle, applications, startFrom, link }) => ({
      subject: `The same offer this year? ${offerTitle}`,
      to: firstName,
      lead: ['Last year’s offer is ready to be taken up, one year later. One click makes a draft of it.'],
      facts: [
        ...factsOfOffer({ offerTitle }, 'en'),
        ...knownFacts([
          ['Last year', applications === 0 ? null : counted(applications, 'application', 'applications')],
          ['Start proposed', startFrom && mediumDay(startFrom, 'en')],
        ]),
      ],
      action: { label: 'Take the offer up', link },
      next: [
        step('You', 'open the page, and change what you like'),
        step('You', 'publish in one click'),
        step('Sève', 'writes to the people whom the offer suits'),
      ],
      closing: 'Not this year? There is nothing for you to do.',
      why: 'You get this letter because you were the contact of this offer. It is sent only once.',
    }),
  },
);
