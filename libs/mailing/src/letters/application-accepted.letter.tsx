import type { CivilDate } from '@seve/domain';
import { letter } from '../letter.js';
import { longDay } from '../words/days.js';

export type ApplicationAcceptedParams = {
  /** Of the member of the company who is written to. */
  firstName: string;
  studentName: string;
  studentEmail: string;
  offerTitle: string;
  startOn: CivilDate;
  link: string;
};

export const applicationAccepted = letter<ApplicationAcceptedParams>(
  {
    name: 'application-accepted',
    isSecret: false,
    sample: {
      firstName: 'Marc',
      studentName: 'Inès Lefebvre',
      studentEmail: 'ines.lefebvre@eleves.example',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      startOn: '2027-01-11',
      link: 'https://seve.example/entreprise/candidatures/7K2M',
    },
  },
  {
    fr: ({ firstName, studentName, studentEmail, offerTitle, startOn, link }) => ({
      subject: `${studentName} accepte votre proposition`,
      to: firstName,
      lead: ['La place est conclue : les deux côtés ont dit oui.'],
      facts: [
        ['Poste', offerTitle],
        ['Premier jour', longDay(startOn, 'fr')],
        ['Avec', studentName],
        ['Courriel', studentEmail],
      ],
      action: { label: 'Ouvrir la candidature', link },
      next: [
        <>
          <b>L’établissement</b> reçoit la même nouvelle
        </>,
        <>
          <b>Vous et l’établissement</b> préparez la convention ou le contrat
        </>,
        <>
          <b>Vous</b> préparez le premier jour avec {studentName}
        </>,
      ],
      why: 'Vous recevez cette lettre parce que vous avez proposé cette place.',
    }),
    en: ({ firstName, studentName, studentEmail, offerTitle, startOn, link }) => ({
      subject: `${studentName} accepts your proposal`,
      to: firstName,
      lead: ['The place is settled: both sides have said yes.'],
      facts: [
        ['Position', offerTitle],
        ['First day', longDay(startOn, 'en')],
        ['With', studentName],
        ['E-mail', studentEmail],
      ],
      action: { label: 'Open the application', link },
      next: [
        <>
          <b>The school</b> gets the same news
        </>,
        <>
          <b>You and the school</b> prepare the agreement or the contract
        </>,
        <>
          <b>You</b> prepare the first day with {studentName}
        </>,
      ],
      why: 'You get this letter because you offered this place.',
    }),
  },
);
