import type { Locale } from '@seve/domain';
import type { ReactNode } from 'react';

export const TEACHER_ACTS = ['sent', 'offered', 'accepted', 'rejected', 'withdrawn', 'declined'] as const;
export type TeacherAct = (typeof TEACHER_ACTS)[number];

interface ActWords {
  subject: string;
  lead: readonly [string];
  next: readonly [ReactNode, ReactNode, ReactNode];
}

/** What the student of a class or the company has done, told to the referent teacher. */
export const actWords: Record<Locale, (student: string, company: string) => Record<TeacherAct, ActWords>> = {
  fr: (student, company) => {
    const still = `${student} cherche toujours`;
    const search: ActWords['next'] = [
      <b key="still">{still}</b>,
      <>
        <b>Sève</b> continue de lui écrire quand une offre convient
      </>,
      <>
        <b>Vous</b> voyez l’ensemble dans le tableau de la classe
      </>,
    ];
    const answer = (
      <>
        <b>L’entreprise</b> propose la place, ou dit non avec sa raison
      </>
    );
    const choice = (
      <>
        <b>{student}</b> dit oui ou non
      </>
    );
    const settled = (
      <>
        <b>Vous</b> recevez la réponse par lettre
      </>
    );
    return {
      sent: {
        subject: `${student} a envoyé une candidature`,
        lead: [`${company} a reçu la candidature. À l’entreprise d’agir.`],
        next: [answer, choice, settled],
      },
      offered: {
        subject: `${company} propose une place à ${student}`,
        lead: [`La réponse est entre les mains de ${student}.`],
        next: [
          choice,
          <>
            <b>Un oui</b> annule ses autres candidatures en cours
          </>,
          settled,
        ],
      },
      accepted: {
        subject: `${student} a trouvé une place`,
        lead: [`${student} a dit oui à ${company}. La place est conclue.`],
        next: [
          <>
            <b>Le tableau de la classe</b> indique « place trouvée »
          </>,
          <>
            <b>L’entreprise</b> reçoit la même nouvelle
          </>,
          <>
            <b>Vous et l’entreprise</b> préparez la suite : convention ou contrat
          </>,
        ],
      },
      rejected: { subject: `${company} a répondu non à ${student}`, lead: [`Cette candidature est close.`], next: search },
      withdrawn: {
        subject: `${student} ne donne pas suite à une candidature`,
        lead: [`La candidature chez ${company} est close.`],
        next: search,
      },
      declined: { subject: `${student} a décliné une place`, lead: [`La place chez ${company} est de nouveau libre.`], next: search },
    };
  },
  en: (student, company) => {
    const search: ActWords['next'] = [
      <b key="still">{`${student} is still looking`}</b>,
      <>
        <b>Sève</b> goes on writing to them when an offer suits
      </>,
      <>
        <b>You</b> see the whole in the table of the class
      </>,
    ];
    const choice = (
      <>
        <b>{student}</b> says yes or no
      </>
    );
    const settled = (
      <>
        <b>You</b> get the answer by letter
      </>
    );
    return {
      sent: {
        subject: `${student} has sent an application`,
        lead: [`${company} has received the application. It is the company’s turn.`],
        next: [
          <>
            <b>The company</b> offers the place, or says no with its reason
          </>,
          choice,
          settled,
        ],
      },
      offered: {
        subject: `${company} offers ${student} a place`,
        lead: [`The answer is in the hands of ${student}.`],
        next: [
          choice,
          <>
            <b>A yes</b> cancels their other open applications
          </>,
          settled,
        ],
      },
      accepted: {
        subject: `${student} has found a place`,
        lead: [`${student} said yes to ${company}. The place is settled.`],
        next: [
          <>
            <b>The table of the class</b> says “placed”
          </>,
          <>
            <b>The company</b> gets the same news
          </>,
          <>
            <b>You and the company</b> prepare what follows: agreement or contract
          </>,
        ],
      },
      rejected: { subject: `${company} has said no to ${student}`, lead: ['This application is closed.'], next: search },
      withdrawn: {
        subject: `${student} does not go further with an application`,
        lead: [`The application to ${company} is closed.`],
        next: search,
      },
      declined: { subject: `${student} has declined a place`, lead: [`The place at ${company} is free again.`], next: search },
    };
  },
};
