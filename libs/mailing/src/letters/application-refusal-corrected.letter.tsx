import { letter } from '../letter.js';
import { factsOfOffer } from '../words/offer-facts.js';
import { step } from '../words/step.js';

export type ApplicationRefusalCorrectedParams = {
  /** First name of the student. */
  firstName: string;
  offerTitle: string | null;
  companyName: string;
  link: string;
};

export const applicationRefusalCorrected = letter<ApplicationRefusalCorrectedParams>(
  {
    name: 'application-refusal-corrected',
    isSecret: false,
    sample: {
      firstName: 'Inès',
      offerTitle: 'Technicien / Technicienne d’analyses physicochimiques',
      companyName: 'Sucrerie de l’Omignon',
      link: 'https://seve.example/mes-candidatures',
    },
    variants: [{ offerTitle: null }],
  },
  {
    fr: ({ firstName, link, ...offer }) => ({
      subject: `Finalement, ce n’est pas un non\u00a0: ${offer.companyName}`,
      to: firstName,
      lead: [
        'Un refus avait été noté au téléphone. L’entreprise le corrige\u00a0: votre candidature est de nouveau en cours, là où elle en était.',
      ],
      facts: factsOfOffer(offer, 'fr'),
      action: { label: 'Voir ma candidature', link },
      next: [
        step('L’entreprise', 'vous répond\u00a0: un entretien, une place, ou un non avec sa raison'),
        step('Vous', 'n’avez rien à renvoyer'),
        step('La personne qui vous suit', 'apprend la même nouvelle'),
      ],
      why: 'Vous recevez cette lettre parce que vous aviez envoyé cette candidature.',
    }),
    en: ({ firstName, link, ...offer }) => ({
      subject: `It is not a no after all: ${offer.companyName}`,
      to: firstName,
      lead: ['A refusal had been noted on the phone. The company corrects it: your application goes on, from where it stood.'],
      facts: factsOfOffer(offer, 'en'),
      action: { label: 'See my application', link },
      next: [
        step('The company', 'answers you: an interview, a place, or a no with its reason'),
        step('You', 'have nothing to send again'),
        step('The person who follows you', 'gets the same news'),
      ],
      why: 'You get this letter because you had sent this application.',
    }),
  },
);
