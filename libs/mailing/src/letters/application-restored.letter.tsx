import { letter } from '../letter.js';
import { factsOfOffer } from '../words/offer-facts.js';
import { step } from '../words/step.js';

export type ApplicationRestoredParams = {
  /** First name of the recipient, a member of the company. */
  firstName: string;
  /** Name of the student as the company may see it now. */
  studentName: string;
  offerTitle: string | null;
  link: string;
};

export const applicationRestored = letter<ApplicationRestoredParams>(
  {
    name: 'application-restored',
    isSecret: false,
    sample: {
      firstName: 'Marc',
      studentName: 'Hugo Delattre',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      link: 'https://seve.example/entreprise/candidatures/7K2M',
    },
    variants: [{ offerTitle: null }],
  },
  {
    fr: ({ firstName, studentName, offerTitle, link }) => ({
      subject: `${studentName} reprend sa candidature`,
      to: firstName,
      lead: ['La candidature retirée vous attend de nouveau, telle qu’elle était.'],
      facts: factsOfOffer({ offerTitle }, 'fr'),
      action: { label: 'Lire la candidature', link },
      next: [
        step('Vous', 'lisez la candidature, ou la relisez'),
        step('Vous', 'proposez la place, ou dites non avec une raison'),
        step(studentName, 'confirme, et la place est conclue'),
      ],
      closing: 'Une candidature ne se reprend qu’une fois.',
      why: 'Vous recevez cette lettre parce que cette candidature vous est adressée.',
    }),
    en: ({ firstName, studentName, offerTitle, link }) => ({
      subject: `${studentName} takes an application up again`,
      to: firstName,
      lead: ['The withdrawn application waits for you again, as it was.'],
      facts: factsOfOffer({ offerTitle }, 'en'),
      action: { label: 'Read the application', link },
      next: [
        step('You', 'read the application, or read it again'),
        step('You', 'offer the place, or say no with a reason'),
        step(studentName, 'confirms, and the place is settled'),
      ],
      closing: 'An application is taken up again only once.',
      why: 'You get this letter because this application is addressed to you.',
    }),
  },
);
