import { letter } from '../letter.js';
import { factsOfOffer } from '../words/offer-facts.js';
import { step } from '../words/step.js';

export type ApplicationSentParams = {
  firstName: string;
  offerTitle: string | null;
  companyName: string;
  communeName: string;
  /** Page of the student's applications. */
  link: string;
};

export const applicationSent = letter<ApplicationSentParams>(
  {
    name: 'application-sent',
    isSecret: false,
    sample: {
      firstName: 'Inès',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      companyName: 'Amidonnerie du Santerre',
      communeName: 'Estrées-Mons',
      link: 'https://seve.example/mes-candidatures',
    },
    variants: [{ offerTitle: null }],
  },
  {
    fr: ({ firstName, link, ...offer }) => ({
      subject: `Votre candidature est partie : ${offer.companyName}`,
      to: firstName,
      lead: ['C’est envoyé. À l’entreprise d’agir, vous n’avez rien à faire.'],
      facts: factsOfOffer(offer, 'fr'),
      action: { label: 'Suivre ma candidature', link },
      next: [
        step('L’entreprise', 'lit votre candidature : vous le voyez sur Sève'),
        step('L’entreprise', 'propose la place, ou dit non avec sa raison'),
        step('Vous', 'confirmez, et la place est conclue'),
      ],
      closing: 'Vous pouvez retirer votre candidature tant que l’entreprise n’a pas répondu.',
      why: 'Vous recevez cette lettre parce que vous venez de postuler.',
    }),
    en: ({ firstName, link, ...offer }) => ({
      subject: `Your application is on its way: ${offer.companyName}`,
      to: firstName,
      lead: ['It is sent. It is the company’s turn, there is nothing for you to do.'],
      facts: factsOfOffer(offer, 'en'),
      action: { label: 'Follow my application', link },
      next: [
        step('The company', 'reads your application: you see it on Sève'),
        step('The company', 'offers the place, or says no with its reason'),
        step('You', 'confirm, and the place is settled'),
      ],
      closing: 'You can withdraw your application as long as the company has not answered.',
      why: 'You get this letter because you have just applied.',
    }),
  },
);
