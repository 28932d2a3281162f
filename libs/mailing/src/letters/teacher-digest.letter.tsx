import type { CivilDate, TeacherAct } from '@seve/domain';
import { DigestStudents } from '../layout/DigestStudents.js';
import { letter } from '../letter.js';
import { digestActWords } from '../words/digest-acts.js';
import { step } from '../words/step.js';

export type DigestStudent = {
  studentName: string;
  className: string;
  /** Acts in chronological order. */
  acts: readonly { act: TeacherAct; offerTitle: string | null; companyName: string; on: CivilDate }[];
};

export type TeacherDigestParams = {
  /** First name of the teacher. */
  firstName: string;
  /** Students by name; at least one. */
  students: readonly DigestStudent[];
  /** Class table, or list of the classes. */
  link: string;
};

const countActs = (students: readonly DigestStudent[]) => students.reduce((sum, { acts }) => sum + acts.length, 0);

export const teacherDigest = letter<TeacherDigestParams>(
  {
    name: 'teacher-digest',
    isSecret: false,
    sample: {
      firstName: 'Nadia',
      students: [
        {
          studentName: 'Adam Boulanger',
          className: 'BTS bioanalyses, 2e année',
          acts: [
            { act: 'sent', offerTitle: 'Technicien / Technicienne d’analyses', companyName: 'Sucrerie de l’Omignon', on: '2026-11-16' },
            { act: 'rejected', offerTitle: 'Assistant / Assistante qualité', companyName: 'Lin & Résines', on: '2026-11-17' },
          ],
        },
        {
          studentName: 'Inès Lefebvre',
          className: 'BTS bioanalyses, 2e année',
          acts: [
            {
              act: 'offered',
              offerTitle: 'Technicien / Technicienne de laboratoire de contrôle',
              companyName: 'Amidonnerie du Santerre',
              on: '2026-11-17',
            },
          ],
        },
      ],
      link: 'https://seve.example/classes',
    },
  },
  {
    fr: ({ firstName, students, link }) => ({
      subject: countActs(students) === 1 ? 'Votre classe : un acte nouveau' : `Votre classe : ${countActs(students)} actes nouveaux`,
      to: firstName,
      lead: ['Ce qui s’est passé depuis la lettre précédente, par personne.'],
      body: <DigestStudents students={students} words={digestActWords.fr} locale="fr" />,
      action: { label: 'Ouvrir le tableau', link },
      next: [
        step('Le tableau', 'montre qui attend une réponse, et depuis quand'),
        step('Vous', 'relancez qui n’a plus de piste'),
        step('Sève', 'continue d’écrire quand une offre convient'),
      ],
      closing: 'Le rythme de cette lettre se change dans votre compte, page « Choisir mes courriels ».',
      why: 'Vous recevez cette lettre parce que vous suivez ces élèves et étudiants. Chaque acte n’est dit qu’une fois.',
    }),
    en: ({ firstName, students, link }) => ({
      subject: countActs(students) === 1 ? 'Your class: one new act' : `Your class: ${countActs(students)} new acts`,
      to: firstName,
      lead: ['What has happened since the letter before, person by person.'],
      body: <DigestStudents students={students} words={digestActWords.en} locale="en" />,
      action: { label: 'Open the table', link },
      next: [
        step('The table', 'shows who waits for an answer, and since when'),
        step('You', 'write to those who have nothing under way'),
        step('Sève', 'goes on writing when an offer suits'),
      ],
      closing: 'How often this letter comes is set in your account, page “Choose my e-mails”.',
      why: 'You get this letter because you follow these students. Each act is told once.',
    }),
  },
);
