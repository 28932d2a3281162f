import { type OfferIdea, OfferRows } from '../layout/OfferRows.js';
import { letter } from '../letter.js';
import { counted } from '../words/counted.js';
import { step } from '../words/step.js';

export type OfferSubmittedParams = {
  /** First name of the coordinator. */
  firstName: string;
  /** Offers that await approval, the oldest first; at least one. */
  offers: readonly OfferIdea[];
  /** Page of the list to review. */
  link: string;
};

const sample: OfferSubmittedParams = {
  firstName: 'Karim',
  offers: [
    {
      title: 'Technicien / Technicienne de laboratoire de contrôle',
      companyName: 'Amidonnerie du Santerre',
      communeName: 'Estrées-Mons',
      link: 'https://seve.example/campus/offres/412',
    },
    {
      title: 'Conducteur / Conductrice de ligne d’extraction',
      companyName: 'Sucrerie de l’Omignon',
      communeName: 'Vermand',
      link: 'https://seve.example/campus/offres/407',
    },
  ],
  link: 'https://seve.example/campus/offres',
};

export const offerSubmitted = letter<OfferSubmittedParams>(
  {
    name: 'offer-submitted',
    isSecret: false,
    sample,
    variants: [{ offers: sample.offers.slice(0, 1) }],
  },
  {
    fr: ({ firstName, offers, link }) => ({
      subject: `${counted(offers.length, 'offre attend', 'offres attendent')} votre accord`,
      to: firstName,
      lead: ['Personne ne les voit avant que vous ayez dit oui.'],
      body: <OfferRows offers={offers} />,
      action: { label: 'Lire les offres', link },
      next: [
        step('Vous', 'lisez chaque offre'),
        step('Vous', 'l’approuvez, ou demandez des changements champ par champ'),
        step('L’entreprise', 'l’apprend aussitôt, et Sève écrit aux personnes à qui l’offre convient'),
      ],
      why: 'Vous recevez cette lettre parce que vous coordonnez le campus. Une lettre par jour au plus.',
    }),
    en: ({ firstName, offers, link }) => ({
      subject: `${counted(offers.length, 'offer waits', 'offers wait')} for your approval`,
      to: firstName,
      lead: ['Nobody sees them before you have said yes.'],
      body: <OfferRows offers={offers} />,
      action: { label: 'Read the offers', link },
      next: [
        step('You', 'read each offer'),
        step('You', 'approve it, or ask for changes field by field'),
        step('The company', 'knows at once, and Sève writes to the people whom the offer suits'),
      ],
      why: 'You get this letter because you coordinate the campus. One letter a day at most.',
    }),
  },
);
