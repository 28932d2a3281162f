import { letter } from '../letter.js';
import { knownFacts } from '../words/known-facts.js';
import { factsOfOffer } from '../words/offer-facts.js';
import { step } from '../words/step.js';

export type ApplicationReceivedParams = {
  /** First name of the recipient, a member of the company. */
  firstName: string;
  /** Name of the student as the company may see it now: first name and initial for a minor. */
  studentName: string;
  offerTitle: string | null;
  schoolName: string | null;
  link: string;
};

export const applicationReceived = letter<ApplicationReceivedParams>(
  {
    name: 'application-received',
    isSecret: false,
    sample: {
      firstName: 'Marc',
      studentName: 'Inès Lefebvre',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      schoolName: 'Lycée de la Haute-Somme',
      link: 'https://seve.example/entreprise/candidatures/7K2M',
    },
    variants: [{ offerTitle: null, schoolName: null }],
  },
  {
    fr: ({ firstName, studentName, offerTitle, schoolName, link }) => ({
      subject: `${studentName} postule ${offerTitle ? 'à votre offre' : 'chez vous'}`,
      to: firstName,
      lead: ['Une candidature vient d’arriver. Répondre prend une minute, même pour dire non.'],
      facts: [
        ...factsOfOffer({ offerTitle }, 'fr'),
        ...knownFacts([
          ['De', studentName],
          ['Établissement', schoolName],
        ]),
      ],
      action: { label: 'Lire la candidature', link },
      next: [
        step('Vous', `lisez la candidature : elle passe à « lue » chez ${studentName}`),
        step('Vous', 'proposez la place, ou dites non avec une raison'),
        step(studentName, 'confirme, et la place est conclue'),
      ],
      why: 'Vous recevez cette lettre parce que cette candidature vous est adressée.',
    }),
    en: ({ firstName, studentName, offerTitle, schoolName, link }) => ({
      subject: `${studentName} applies to ${offerTitle ? 'your offer' : 'your company'}`,
      to: firstName,
      lead: ['An application has just arrived. Answering takes a minute, even to say no.'],
      facts: [
        ...factsOfOffer({ offerTitle }, 'en'),
        ...knownFacts([
          ['From', studentName],
          ['School', schoolName],
        ]),
      ],
      action: { label: 'Read the application', link },
      next: [
        step('You', `read the application: ${studentName} sees that it has been read`),
        step('You', 'offer the place, or say no with a reason'),
        step(studentName, 'confirms, and the place is settled'),
      ],
      why: 'You get this letter because this application is addressed to you.',
    }),
  },
);
