import { letter } from '../letter.js';

export type ApplicationObsoleteParams = {
  /** Of the member of the company who is written to. */
  firstName: string;
  studentName: string;
  offerTitle: string;
  /** Applicants of the offer. */
  link: string;
};

export const applicationObsolete = letter<ApplicationObsoleteParams>(
  {
    name: 'application-obsolete',
    isSecret: false,
    sample: {
      firstName: 'Claire',
      studentName: 'Inès Lefebvre',
      offerTitle: 'Technicien / Technicienne d’analyses physicochimiques',
      link: 'https://seve.example/entreprise/offres/407',
    },
  },
  {
    fr: ({ firstName, studentName, offerTitle, link }) => ({
      subject: `${studentName} a trouvé une place ailleurs`,
      to: firstName,
      lead: ['Sa candidature à votre offre est annulée. Vous n’avez pas à répondre.'],
      facts: [['Poste', offerTitle]],
      action: { label: 'Voir les candidatures', link },
      next: [
        <>
          <b>Cette candidature</b> est close, et sa place libre si vous l’aviez proposée
        </>,
        <>
          <b>Les autres candidatures</b> à cette offre continuent
        </>,
        <>
          <b>Vous</b> y répondez en une minute, même pour dire non
        </>,
      ],
      why: 'Vous recevez cette lettre parce que vous aviez lu cette candidature.',
    }),
    en: ({ firstName, studentName, offerTitle, link }) => ({
      subject: `${studentName} has found a place elsewhere`,
      to: firstName,
      lead: ['The application to your offer is cancelled. You do not have to answer.'],
      facts: [['Position', offerTitle]],
      action: { label: 'See the applications', link },
      next: [
        <>
          <b>This application</b> is closed, and its place free if you had offered it
        </>,
        <>
          <b>The other applications</b> to this offer go on
        </>,
        <>
          <b>You</b> answer them in a minute, even to say no
        </>,
      ],
      why: 'You get this letter because you had read this application.',
    }),
  },
);
