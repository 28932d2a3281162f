import type { FillChannel } from '@seve/domain';
import { letter } from '../letter.js';
import { knownFacts } from '../words/known-facts.js';
import { factsOfOffer } from '../words/offer-facts.js';
import { step } from '../words/step.js';

export type OfferFilledParams = {
  firstName: string;
  offerTitle: string;
  seats: number;
  /** Where the people were found; null when applications filled the seats. */
  channel: FillChannel | null;
  /** Number of waiting applications that were closed with the offer. */
  closed: number;
  /** Page of the company's offers. */
  link: string;
};

const WHERE = { fr: { here: 'sur Sève', elsewhere: 'par une autre voie' }, en: { here: 'on Sève', elsewhere: 'in another way' } };

export const offerFilled = letter<OfferFilledParams>(
  {
    name: 'offer-filled',
    isSecret: false,
    sample: {
      firstName: 'Marc',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      seats: 2,
      channel: null,
      closed: 3,
      link: 'https://seve.example/entreprise/offres',
    },
    variants: [
      { channel: 'here', seats: 1, closed: 0 },
      { channel: 'elsewhere', seats: 1, closed: 0 },
    ],
  },
  {
    fr: ({ firstName, offerTitle, seats, channel, closed, link }) => ({
      subject: `Offre pourvue : ${offerTitle}`,
      to: firstName,
      lead: ['Toutes les places sont prises. Personne ne peut plus postuler.'],
      facts: [
        ...factsOfOffer({ offerTitle }, 'fr'),
        ...knownFacts([
          ['Places', String(seats)],
          ['Trouvé', WHERE.fr[channel ?? 'here']],
          ['Candidatures closes', String(closed)],
        ]),
      ],
      action: { label: 'Voir mes offres', link },
      next: [
        step('Les personnes qui attendaient', 'apprennent que l’offre est pourvue, avec des offres proches'),
        step('Les places conclues', 'continuent : convention ou contrat, premier jour'),
        step('Vous', 'pouvez publier une autre offre quand vous voulez'),
      ],
      why: 'Vous recevez cette lettre parce que vous êtes le contact de cette offre.',
    }),
    en: ({ firstName, offerTitle, seats, channel, closed, link }) => ({
      subject: `Offer filled: ${offerTitle}`,
      to: firstName,
      lead: ['All places are taken. Nobody can apply any more.'],
      facts: [
        ...factsOfOffer({ offerTitle }, 'en'),
        ...knownFacts([
          ['Places', String(seats)],
          ['Found', WHERE.en[channel ?? 'here']],
          ['Applications closed', String(closed)],
        ]),
      ],
      action: { label: 'See my offers', link },
      next: [
        step('People who were waiting', 'learn that the offer is filled, with offers like it'),
        step('Settled places', 'go on: agreement or contract, first day'),
        step('You', 'can publish another offer whenever you like'),
      ],
      why: 'You get this letter because you are the contact of this offer.',
    }),
  },
);
