import type { CivilDate, ClassEntrusting } from '@seve/domain';
import { letter } from '../letter.js';
import { mediumDay } from '../words/days.js';
import { step } from '../words/step.js';

export type ClassEntrustedParams = {
  firstName: string;
  className: string;
  /** Name of the person who entrusts the class. */
  byName: string;
  how: ClassEntrusting;
  /** First and last day of a delegation. */
  from: CivilDate | null;
  until: CivilDate | null;
  /** Number of students to follow, if not the whole class. */
  count: number;
  link: string;
};

type Words = (params: ClassEntrustedParams) => { subject: string; lead: string; next: string };

const days = ({ from, until }: ClassEntrustedParams, locale: 'fr' | 'en', to: string): string =>
  [from, until].map((day) => (day ? mediumDay(day, locale) : '')).join(` ${to} `);

const FRENCH: Record<ClassEntrusting, Words> = {
  handed_over: ({ className, byName }) => ({
    subject: `Une classe vous est confiée\u00a0: ${className}`,
    lead: `${byName} vous confie cette classe\u00a0: vous en êtes le référent, et suivez tous ses élèves.`,
    next: 'voyez où en est chacun, et qui attend un acte de votre part',
  }),
  shared: ({ className, byName }) => ({
    subject: `Une classe est partagée avec vous\u00a0: ${className}`,
    lead: `${byName} partage cette classe avec vous\u00a0: vous la voyez et agissez comme ses autres enseignants.`,
    next: 'ouvrez la classe\u00a0: elle est maintenant dans votre liste',
  }),
  delegated: (params) => ({
    subject: `Une classe vous est confiée pour un temps\u00a0: ${params.className}`,
    lead: `${params.byName} vous confie cette classe, du ${days(params, 'fr', 'au')}. Votre accès s’arrête ensuite de lui-même.`,
    next: 'ouvrez la classe dès le premier jour, et suivez ses élèves',
  }),
  followed: ({ className, byName, count }) => ({
    subject: `Des élèves vous sont confiés\u00a0: ${className}`,
    lead: `${byName} vous confie ${count === 1 ? 'un élève' : `${count} élèves`} de cette classe\u00a0: vous en êtes le référent.`,
    next: 'voyez où en est chacun dans la table de la classe',
  }),
};

const ENGLISH: typeof FRENCH = {
  handed_over: ({ className, byName }) => ({
    subject: `A class is entrusted to you: ${className}`,
    lead: `${byName} hands this class over to you: you are its referent, and follow all its students.`,
    next: 'see where each student stands, and who waits for an act of yours',
  }),
  shared: ({ className, byName }) => ({
    subject: `A class is shared with you: ${className}`,
    lead: `${byName} shares this class with you: you see it and act as its other teachers do.`,
    next: 'open the class: it is in your list now',
  }),
  delegated: (params) => ({
    subject: `A class is entrusted to you for a time: ${params.className}`,
    lead: `${params.byName} entrusts this class to you, from ${days(params, 'en', 'to')}. Your access then ends by itself.`,
    next: 'open the class from the first day on, and follow its students',
  }),
  followed: ({ className, byName, count }) => ({
    subject: `Students are entrusted to you: ${className}`,
    lead: `${byName} entrusts ${count === 1 ? 'a student' : `${count} students`} of this class to you: you are their referent.`,
    next: 'see where each student stands in the table of the class',
  }),
};

export const classEntrusted = letter<ClassEntrustedParams>(
  {
    name: 'class-entrusted',
    isSecret: false,
    sample: {
      firstName: 'Olivier',
      className: 'BTS Pilotage de procédés 1',
      byName: 'Nadia Lemaire',
      how: 'handed_over',
      from: null,
      until: null,
      count: 0,
      link: 'https://seve.example/classes/0',
    },
    variants: [
      { how: 'shared' },
      { how: 'delegated', from: '2026-12-07', until: '2027-01-29' },
      { how: 'followed', count: 1 },
      { how: 'followed', count: 6 },
    ],
  },
  {
    fr: (params) => {
      const { subject, lead, next } = FRENCH[params.how](params);
      return {
        subject,
        to: params.firstName,
        lead: [lead],
        facts: [['Classe', params.className]],
        action: { label: 'Ouvrir la classe', link: params.link },
        next: [
          step('Vous', next),
          step(params.byName, 'répond à vos questions sur cette classe'),
          step('Sève', 'garde dans l’historique de la classe qui la suit, et depuis quand'),
        ],
        why: 'Vous recevez cette lettre parce que votre accès à une classe a changé.',
      };
    },
    en: (params) => {
      const { subject, lead, next } = ENGLISH[params.how](params);
      return {
        subject,
        to: params.firstName,
        lead: [lead],
        facts: [['Class', params.className]],
        action: { label: 'Open the class', link: params.link },
        next: [
          step('You', next),
          step(params.byName, 'answers your questions about this class'),
          step('Sève', 'keeps in the history of the class who follows it, and since when'),
        ],
        why: 'You get this letter because your access to a class has changed.',
      };
    },
  },
);
