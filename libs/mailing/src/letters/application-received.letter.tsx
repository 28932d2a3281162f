import { letter } from '../letter.js';

export type ApplicationReceivedParams = {
  /** Of the member of the company who is written to. */
  firstName: string;
  /** As the company may read it now: first name and initial for a minor. */
  studentName: string;
  offerTitle: string;
  schoolName: string;
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
  },
  {
    fr: ({ firstName, studentName, offerTitle, schoolName, link }) => ({
      subject: `${studentName} postule à votre offre`,
      to: firstName,
      lead: ['Une candidature vient d’arriver. Répondre prend une minute, même pour dire non.'],
      facts: [
        ['Poste', offerTitle],
        ['De', studentName],
        ['Établissement', schoolName],
      ],
      action: { label: 'Lire la candidature', link },
      next: [
        <>
          <b>Vous</b> lisez la candidature : elle passe à « lue » chez {studentName}
        </>,
        <>
          <b>Vous</b> proposez la place, ou dites non avec une raison
        </>,
        <>
          <b>{studentName}</b> confirme, et la place est conclue
        </>,
      ],
      why: 'Vous recevez cette lettre parce que vous êtes le contact de cette offre.',
    }),
    en: ({ firstName, studentName, offerTitle, schoolName, link }) => ({
      subject: `${studentName} applies to your offer`,
      to: firstName,
      lead: ['An application has just arrived. Answering takes a minute, even to say no.'],
      facts: [
        ['Position', offerTitle],
        ['From', studentName],
        ['School', schoolName],
      ],
      action: { label: 'Read the application', link },
      next: [
        <>
          <b>You</b> read the application: {studentName} sees that it has been read
        </>,
        <>
          <b>You</b> offer the place, or say no with a reason
        </>,
        <>
          <b>{studentName}</b> confirms, and the place is settled
        </>,
      ],
      why: 'You get this letter because you are the contact of this offer.',
    }),
  },
);
