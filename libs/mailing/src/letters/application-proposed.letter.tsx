import { letter } from '../letter.js';
import { factsOfOffer } from '../words/offer-facts.js';
import { quoted } from '../words/quoted.js';
import { step } from '../words/step.js';

export type ApplicationProposedParams = {
  firstName: string;
  teacherName: string;
  offerTitle: string;
  companyName: string;
  communeName: string;
  /** Message of the teacher; null without one. */
  message: string | null;
  /** Page of the prepared application, which the student sends or discards. */
  link: string;
};

export const applicationProposed = letter<ApplicationProposedParams>(
  {
    name: 'application-proposed',
    isSecret: false,
    sample: {
      firstName: 'Adam',
      teacherName: 'Nadia Roche',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      companyName: 'Amidonnerie du Santerre',
      communeName: 'Estrées-Mons',
      message: 'Leur laboratoire dose les sucres par HPLC, comme dans votre projet. Les dates vont.',
      link: 'https://seve.example/mes-candidatures/7K2M',
    },
    variants: [{ message: null }],
  },
  {
    fr: ({ firstName, teacherName, message, link, ...offer }) => ({
      subject: `${teacherName} vous propose une offre`,
      to: firstName,
      lead: ['Une candidature est prête à votre nom. Elle ne part que si vous l’envoyez.'],
      quote: quoted(message, teacherName, 'fr'),
      facts: factsOfOffer(offer, 'fr'),
      action: { label: 'Voir l’offre et décider', link },
      next: [
        step('Vous', 'lisez l’offre, et pourquoi elle vous convient'),
        step('Vous', 'complétez la candidature et l’envoyez, ou dites non'),
        step(teacherName, 'voit votre choix dans le tableau de la classe'),
      ],
      closing: 'Dire non ne change rien à votre suivi.',
      why: `Vous recevez cette lettre parce que votre classe est suivie par ${teacherName}.`,
    }),
    en: ({ firstName, teacherName, message, link, ...offer }) => ({
      subject: `${teacherName} proposes an offer to you`,
      to: firstName,
      lead: ['An application is ready in your name. It leaves only if you send it.'],
      quote: quoted(message, teacherName, 'en'),
      facts: factsOfOffer(offer, 'en'),
      action: { label: 'See the offer and decide', link },
      next: [
        step('You', 'read the offer, and why it suits you'),
        step('You', 'complete the application and send it, or say no'),
        step(teacherName, 'sees your choice in the table of the class'),
      ],
      closing: 'Saying no changes nothing in how you are followed.',
      why: `You get this letter because ${teacherName} follows your class.`,
    }),
  },
);
