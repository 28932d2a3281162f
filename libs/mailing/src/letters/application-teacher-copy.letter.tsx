import type { CopiedAct } from '@seve/domain';
import { letter } from '../letter.js';
import { knownFacts } from '../words/known-facts.js';
import { offerFacts } from '../words/offer-facts.js';
import { actWords } from '../words/teacher-acts.js';

export type ApplicationTeacherCopyParams = {
  /** Of the teacher. */
  firstName: string;
  act: CopiedAct;
  studentName: string;
  className: string | null;
  offerTitle: string | null;
  companyName: string;
  /** Table of the class. */
  link: string;
};

export const applicationTeacherCopy = letter<ApplicationTeacherCopyParams>(
  {
    name: 'application-teacher-copy',
    isSecret: false,
    sample: {
      firstName: 'Nadia',
      act: 'accepted',
      studentName: 'Inès Lefebvre',
      className: 'BTS Métiers de la chimie, 2e année',
      offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
      companyName: 'Amidonnerie du Santerre',
      link: 'https://seve.example/ma-classe',
    },
  },
  {
    fr: ({ firstName, act, studentName, className, link, ...offer }) => ({
      ...actWords.fr(studentName, offer.companyName)[act],
      to: firstName,
      facts: [...knownFacts([['Classe', className]]), ...offerFacts(offer, 'fr')],
      action: { label: 'Ouvrir ma classe', link },
      why: `Vous recevez cette lettre parce que vous suivez ${studentName}.`,
    }),
    en: ({ firstName, act, studentName, className, link, ...offer }) => ({
      ...actWords.en(studentName, offer.companyName)[act],
      to: firstName,
      facts: [...knownFacts([['Class', className]]), ...offerFacts(offer, 'en')],
      action: { label: 'Open my class', link },
      why: `You get this letter because you follow ${studentName}.`,
    }),
  },
);
