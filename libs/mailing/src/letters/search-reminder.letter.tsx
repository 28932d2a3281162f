import { letter } from '../letter.js';
import { quoted } from '../words/quoted.js';
import { step } from '../words/step.js';

export type SearchReminderParams = {
  firstName: string;
  /** Name of the teacher, or of the person of the school's office. */
  teacherName: string;
  isOffice: boolean;
  className: string;
  /** Message; line breaks are kept. */
  message: string;
  /** Page of offers for the student. */
  link: string;
};

export const searchReminder = letter<SearchReminderParams>(
  {
    name: 'search-reminder',
    isSecret: false,
    sample: {
      firstName: 'Adam',
      teacherName: 'Nadia Roche',
      isOffice: false,
      className: 'BTS bioanalyses, 2e année',
      message: 'Votre recherche de stage n’avance plus depuis deux semaines. Regardez les offres de cette page, et passez me voir jeudi.',
      link: 'https://seve.example/mes-offres',
    },
    variants: [{ teacherName: 'Paul Girard', isOffice: true }],
  },
  {
    fr: ({ firstName, teacherName, isOffice, className, message, link }) => ({
      subject: `${teacherName} vous écrit au sujet de votre recherche`,
      to: firstName,
      lead: [isOffice ? 'Un mot du bureau de votre établissement.' : 'Un mot de votre enseignant référent.'],
      quote: quoted(message, `${teacherName}, ${className}`, 'fr'),
      action: { label: 'Voir mes offres', link },
      next: [
        step('Vous', 'ouvrez les offres qui vous conviennent'),
        step('Vous', 'envoyez une candidature, ou dites ce qui bloque'),
        step(teacherName, 'suit votre recherche dans le tableau de la classe'),
      ],
      why: isOffice
        ? 'Vous recevez cette lettre parce que votre établissement suit votre recherche.'
        : `Vous recevez cette lettre parce que votre classe est suivie par ${teacherName}.`,
    }),
    en: ({ firstName, teacherName, isOffice, className, message, link }) => ({
      subject: `${teacherName} writes to you about your search`,
      to: firstName,
      lead: [isOffice ? 'A word from the office of your school.' : 'A word from your referent teacher.'],
      quote: quoted(message, `${teacherName}, ${className}`, 'en'),
      action: { label: 'See my offers', link },
      next: [
        step('You', 'open the offers that suit you'),
        step('You', 'send an application, or say what is in the way'),
        step(teacherName, 'follows your search in the table of the class'),
      ],
      why: isOffice
        ? 'You get this letter because your school follows your search.'
        : `You get this letter because ${teacherName} follows your class.`,
    }),
  },
);
