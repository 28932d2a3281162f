import { letter } from '../letter.js';
import { knownFacts } from '../words/known-facts.js';
import { factsOfOffer } from '../words/offer-facts.js';
import { step } from '../words/step.js';

export type OfferClaimParams = {
  firstName: string | null;
  companyName: string;
  offerTitle: string;
  /** Author of the draft, with their school; null for the campus. */
  authorName: string;
  schoolName: string | null;
  /** Page of the draft. */
  link: string;
};

export const offerClaim = letter<OfferClaimParams>(
  {
    name: 'offer-claim',
    isSecret: false,
    sample: {
      firstName: 'Marc',
      companyName: 'Amidonnerie du Santerre',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      authorName: 'Nadia Roche',
      schoolName: 'Lycée de la Haute-Somme',
      link: 'https://seve.example/entreprise/offres/412',
    },
    variants: [{ firstName: null, schoolName: null }],
  },
  {
    fr: ({ firstName, companyName, offerTitle, authorName, schoolName, link }) => ({
      subject: `${authorName} a préparé une offre pour ${companyName}`,
      to: firstName,
      lead: ['C’est un brouillon : personne ne le voit tant que vous ne l’avez pas envoyé.'],
      facts: [
        ...factsOfOffer({ offerTitle, companyName }, 'fr'),
        ...knownFacts([
          ['De la part de', authorName],
          ['Établissement', schoolName ?? 'Coordination du campus'],
        ]),
      ],
      action: { label: 'Relire le brouillon', link },
      next: [
        step('Vous', 'relisez le brouillon, et changez ce que vous voulez'),
        step('Vous', 'l’envoyez, ou le supprimez : rien ne paraît sans vous'),
        step('Sève', 'écrit alors aux personnes à qui l’offre convient'),
      ],
      why: 'Vous recevez cette lettre parce que vous gérez le compte de l’entreprise.',
    }),
    en: ({ firstName, companyName, offerTitle, authorName, schoolName, link }) => ({
      subject: `${authorName} has prepared an offer for ${companyName}`,
      to: firstName,
      lead: ['It is a draft: nobody sees it as long as you have not sent it.'],
      facts: [
        ...factsOfOffer({ offerTitle, companyName }, 'en'),
        ...knownFacts([
          ['From', authorName],
          ['School', schoolName ?? 'Campus coordination'],
        ]),
      ],
      action: { label: 'Read the draft', link },
      next: [
        step('You', 'read the draft, and change what you like'),
        step('You', 'send it, or delete it: nothing appears without you'),
        step('Sève', 'then writes to the people whom the offer suits'),
      ],
      why: `You get this letter because you manage the account of ${companyName}.`,
    }),
  },
);
