import type { CopiedAct, Locale } from '@seve/domain';
import type { ReactNode } from 'react';
import { searchSteps } from './search-steps.js';
import { step } from './step.js';

interface ActWords {
  subject: string;
  lead: readonly [string];
  next: readonly [ReactNode, ReactNode, ReactNode];
}

/** Content of `application-teacher-copy` per act of the student or the company. */
export const teacherCopyWords: Record<Locale, (student: string, company: string) => Record<CopiedAct, ActWords>> = {
  fr: (student, company) => {
    const search = searchSteps.fr(student);
    const answer = step('L’entreprise', 'propose la place, ou dit non avec sa raison');
    const choice = step(student, 'dit oui ou non');
    const settled = step('Vous', 'recevez la réponse par lettre');
    return {
      invited: {
        subject: `${company} invite ${student} à postuler`,
        lead: [`L’entreprise a vu un profil sans nom. Elle ne saura de qui il s’agit que si ${student} postule.`],
        next: [
          step(student, 'lit l’offre, puis postule ou décline'),
          step('L’entreprise', 'reçoit la candidature, avec le nom'),
          step('Vous', 'recevez une copie de chaque étape'),
        ],
      },
      sent: {
        subject: `${student} a envoyé une candidature`,
        lead: [`${company} a reçu la candidature. À l’entreprise d’agir.`],
        next: [answer, choice, settled],
      },
      pool_asked: {
        subject: `${company} souhaite garder une candidature : ${student}`,
        lead: [`À ${student} de dire oui ou non.`],
        next: [
          step(student, 'dit oui ou non, et peut changer d’avis'),
          step('Un oui', 'garde le dossier jusqu’à la fin de l’année scolaire'),
          step('Vous', 'recevez la réponse par lettre si c’est oui'),
        ],
      },
      pooled: {
        subject: `${company} garde une candidature : ${student}`,
        lead: [`${student} a accepté que son dossier soit gardé jusqu’à la fin de l’année scolaire.`],
        next: [
          step(company, 'peut lire le dossier, et inviter à postuler à une autre offre'),
          step(student, 'peut revenir sur son accord à tout moment'),
          step('Le 31 août,', 'le dossier se ferme de lui-même'),
        ],
      },
      offered: {
        subject: `${company} propose une place à ${student}`,
        lead: [`À ${student} de répondre, oui ou non.`],
        next: [choice, step('Un oui', 'annule ses autres candidatures aux mêmes dates'), settled],
      },
      accepted: {
        subject: `${student} a trouvé une place`,
        lead: [`${student} a dit oui à ${company}. La place est conclue.`],
        next: [
          step('Le tableau de la classe', 'indique « place trouvée »'),
          step('L’entreprise', 'reçoit la même nouvelle'),
          step('Vous et l’entreprise', 'préparez la suite : convention ou contrat'),
        ],
      },
      rejected: { subject: `${company} a répondu non à ${student}`, lead: [`Cette candidature est close.`], next: search },
      refusal_corrected: {
        subject: `${company} n’avait pas refusé ${student}`,
        lead: ['Un refus noté par téléphone a été corrigé par l’entreprise. La candidature est de nouveau en cours.'],
        next: [answer, choice, settled],
      },
      withdrawn: {
        subject: `${student} ne donne pas suite à une candidature`,
        lead: [`La candidature chez ${company} est close.`],
        next: search,
      },
      declined: { subject: `${student} a décliné une place`, lead: [`La place chez ${company} est de nouveau libre.`], next: search },
    };
  },
  en: (student, company) => {
    const search = searchSteps.en(student);
    const choice = step(student, 'says yes or no');
    const settled = step('You', 'get the answer by letter');
    return {
      invited: {
        subject: `${company} invites ${student} to apply`,
        lead: [`The company has seen a profile without a name. It learns whose it is only if ${student} applies.`],
        next: [
          step(student, 'reads the offer, then applies or declines'),
          step('The company', 'gets the application, with the name'),
          step('You', 'get a copy of each step'),
        ],
      },
      sent: {
        subject: `${student} has sent an application`,
        lead: [`${company} has received the application. It is the company’s turn.`],
        next: [step('The company', 'offers the place, or says no with its reason'), choice, settled],
      },
      pool_asked: {
        subject: `${company} would like to keep an application: ${student}`,
        lead: [`It is for ${student} to say yes or no.`],
        next: [
          step(student, 'says yes or no, and may change their mind'),
          step('A yes', 'keeps the file until the end of the school year'),
          step('You', 'get the answer by letter if it is yes'),
        ],
      },
      pooled: {
        subject: `${company} keeps an application: ${student}`,
        lead: [`${student} has agreed that the file is kept until the end of the school year.`],
        next: [
          step(company, 'may read the file, and invite them to apply to another offer'),
          step(student, 'may take this agreement back at any time'),
          step('On 31 August,', 'the file closes by itself'),
        ],
      },
      offered: {
        subject: `${company} offers ${student} a place`,
        lead: [`It is for ${student} to answer, yes or no.`],
        next: [choice, step('A yes', 'cancels their other applications for the same dates'), settled],
      },
      accepted: {
        subject: `${student} has found a place`,
        lead: [`${student} said yes to ${company}. The place is settled.`],
        next: [
          step('The table of the class', 'says “placed”'),
          step('The company', 'gets the same news'),
          step('You and the company', 'prepare what follows: agreement or contract'),
        ],
      },
      rejected: { subject: `${company} has said no to ${student}`, lead: ['This application is closed.'], next: search },
      refusal_corrected: {
        subject: `${company} had not refused ${student}`,
        lead: ['A refusal noted on the phone was corrected by the company. The application goes on.'],
        next: [step('The company', 'offers the place, or says no with its reason'), choice, settled],
      },
      withdrawn: {
        subject: `${student} does not go further with an application`,
        lead: [`The application to ${company} is closed.`],
        next: search,
      },
      declined: { subject: `${student} has declined a place`, lead: [`The place at ${company} is free again.`], next: search },
    };
  },
};
