import { letter } from '../letter.js';
import { offerFacts } from '../words/offer-facts.js';

export type ApplicationSentParams = {
  firstName: string;
  offerTitle: string;
  companyName: string;
  communeName: string;
  /** The student's applications. */
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
  },
  {
    fr: ({ firstName, link, ...offer }) => ({
      subject: `Votre candidature est partie : ${offer.companyName}`,
      to: firstName,
      lead: ['C’est envoyé. À l’entreprise d’agir, vous n’avez rien à faire.'],
      facts: offerFacts(offer, 'fr'),
      action: { label: 'Suivre ma candidature', link },
      next: [
        <>
          <b>L’entreprise</b> lit votre candidature : vous le voyez sur Sève
        </>,
        <>
          <b>L’entreprise</b> propose la place, ou dit non avec sa raison
        </>,
        <>
          <b>Vous</b> confirmez, et la place est conclue
        </>,
      ],
      closing: 'Vous pouvez retirer votre candidature tant que l’entreprise n’a pas répondu.',
      why: 'Vous recevez cette lettre parce que vous venez de postuler.',
    }),
    en: ({ firstName, link, ...offer }) => ({
      subject: `Your application is on its way: ${offer.companyName}`,
      to: firstName,
      lead: ['It is sent. It is the company’s turn, there is nothing for you to do.'],
      facts: offerFacts(offer, 'en'),
      action: { label: 'Follow my application', link },
      next: [
        <>
          <b>The company</b> reads your application: you see it on Sève
        </>,
        <>
          <b>The company</b> offers the place, or says no with its reason
        </>,
        <>
          <b>You</b> confirm, and the place is settled
        </>,
      ],
      closing: 'You can withdraw your application as long as the company has not answered.',
      why: 'You get this letter because you have just applied.',
    }),
  },
);
