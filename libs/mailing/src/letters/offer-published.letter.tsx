import type { CivilDate } from '@seve/domain';
import { letter } from '../letter.js';
import { longDay } from '../words/days.js';
import { knownFacts } from '../words/known-facts.js';
import { factsOfOffer } from '../words/offer-facts.js';
import { step } from '../words/step.js';

export type OfferPublishedParams = {
  firstName: string;
  offerTitle: string;
  communeName: string;
  /** Last day to apply. */
  expiresOn: CivilDate | null;
  /** Public page of the offer. */
  link: string;
};

export const offerPublished = letter<OfferPublishedParams>(
  {
    name: 'offer-published',
    isSecret: false,
    sample: {
      firstName: 'Marc',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      communeName: 'Estrées-Mons',
      expiresOn: '2026-12-18',
      link: 'https://seve.example/offres/412',
    },
    variants: [{ expiresOn: null }],
  },
  {
    fr: ({ firstName, expiresOn, link, ...offer }) => ({
      subject: `Votre offre est en ligne : ${offer.offerTitle}`,
      to: firstName,
      lead: ['Sève la compare à chaque profil, et écrit aux personnes à qui l’offre convient.'],
      facts: [...factsOfOffer(offer, 'fr'), ...knownFacts([['Dernier jour pour postuler', expiresOn && longDay(expiresOn, 'fr')]])],
      action: { label: 'Voir l’offre en ligne', link },
      next: [
        step('Les élèves et les étudiants', 'lisent l’offre et postulent'),
        step('Vous', 'recevez chaque candidature par lettre, avec ce qui convient au poste'),
        step('Vous', 'répondez en une minute, même pour dire non'),
      ],
      closing: 'Vous pouvez la corriger, la mettre en pause ou la clore quand vous voulez.',
      why: 'Vous recevez cette lettre parce que vous êtes le contact de cette offre.',
    }),
    en: ({ firstName, expiresOn, link, ...offer }) => ({
      subject: `Your offer is online: ${offer.offerTitle}`,
      to: firstName,
      lead: ['Sève compares it with each profile, and writes to the people whom the offer suits.'],
      facts: [...factsOfOffer(offer, 'en'), ...knownFacts([['Last day to apply', expiresOn && longDay(expiresOn, 'en')]])],
      action: { label: 'See the offer online', link },
      next: [
        step('Students', 'read the offer and apply'),
        step('You', 'get each application by letter, with what suits the position'),
        step('You', 'answer in a minute, even to say no'),
      ],
      closing: 'You can correct it, pause it or close it whenever you like.',
      why: 'You get this letter because you are the contact of this offer.',
    }),
  },
);
