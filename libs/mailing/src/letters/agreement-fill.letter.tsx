import type { AgreementKind, CivilDate, Locale } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { paperWords } from '../words/agreements/paper.js';
import { placementFacts } from '../words/agreements/placement-facts.js';
import { longDay } from '../words/days.js';
import { step } from '../words/step.js';

export type AgreementFillParams = {
  /** First name of the reader; null where only an address is known. */
  firstName: string | null;
  /** The tutor fills the same part as the company. */
  reader: 'host' | 'tutor';
  /** Name of the student as the host may see it: first name and initial before 18. */
  studentName: string;
  schoolName: string;
  hostName: string;
  kind: AgreementKind;
  startOn: CivilDate;
  endOn: CivilDate;
  /** The part was requested before and is not complete. */
  isReminder: boolean;
  /** Link to the part, which works without an account. */
  link: string;
  /** Last day on which the link works. */
  expiresOn: CivilDate;
};

function french({ reader, studentName, schoolName, hostName, isReminder, link, expiresOn, ...told }: AgreementFillParams): LetterContent {
  const paper = paperWords({ ...told, isAmendment: false }, 'fr');
  return {
    subject: isReminder
      ? `Toujours à remplir\u00a0: votre partie, pour ${studentName}`
      : `À remplir\u00a0: votre partie, pour ${studentName}`,
    to: told.firstName,
    lead: [
      isReminder
        ? `${schoolName} attend toujours votre partie ${paper.of}\u00a0: sans elle, ${studentName} ne peut pas commencer chez ${hostName}.`
        : `${schoolName} prépare ${paper.the}\u00a0: ${studentName} vient chez ${hostName}. Remplissez votre partie en dix minutes, sans compte.`,
      'Horaires, activités, tuteur, assurance\u00a0: chaque réponse est gardée dès qu’elle est écrite. Vous pouvez vous arrêter et revenir.',
    ],
    facts: placementFacts({ studentName, hostName, paper: paper.name, startOn: told.startOn, endOn: told.endOn }, 'fr'),
    action: { label: 'Remplir ma partie', link },
    deadline: (
      <>
        Ce lien est personnel. Il sert jusqu’au <b>{longDay(expiresOn, 'fr')}</b>. Vous pouvez le confier au{' '}
        {reader === 'host' ? 'tuteur' : 'responsable'} dans l’entreprise.
      </>
    ),
    next: [
      step('Vous', 'remplissez la partie de l’entreprise'),
      step('L’établissement', 'remplit la sienne, et l’enseignant vérifie le sujet'),
      step('Tous', `signent avant le premier jour, le ${longDay(told.startOn, 'fr')}`),
    ],
    why: 'Vous recevez cette lettre parce que votre adresse a été donnée pour cette place. Ce nom ne vous dit rien\u00a0? La page permet de le dire.',
  };
}

function english({ reader, studentName, schoolName, hostName, isReminder, link, expiresOn, ...told }: AgreementFillParams): LetterContent {
  const paper = paperWords({ ...told, isAmendment: false }, 'en');
  return {
    subject: isReminder ? `Still to fill in: your part, for ${studentName}` : `To fill in: your part, for ${studentName}`,
    to: told.firstName,
    lead: [
      isReminder
        ? `${schoolName} still waits for your part ${paper.of}: without it, ${studentName} cannot start at ${hostName}.`
        : `${schoolName} prepares ${paper.the}: ${studentName} comes to ${hostName}. Fill in your part in ten minutes, without an account.`,
      'Working hours, activities, tutor, insurance: each answer is kept as soon as it is written. You can stop and come back.',
    ],
    facts: placementFacts({ studentName, hostName, paper: paper.name, startOn: told.startOn, endOn: told.endOn }, 'en'),
    action: { label: 'Fill in my part', link },
    deadline: (
      <>
        This link is personal. It works until <b>{longDay(expiresOn, 'en')}</b>. You may give it to the{' '}
        {reader === 'host' ? 'tutor' : 'manager'} at the company.
      </>
    ),
    next: [
      step('You', 'fill in the part of the company'),
      step('The school', 'fills in its own, and the teacher checks the subject'),
      step('All', `sign before the first day, ${longDay(told.startOn, 'en')}`),
    ],
    why: 'You get this letter because your address was given for this place. You do not know this name? The page lets you say so.',
  };
}

const words: Record<Locale, (params: AgreementFillParams) => LetterContent> = { fr: french, en: english };

/** Asks the host, by a link without an account, to fill its part of an agreement. */
export const agreementFill = letter<AgreementFillParams>(
  {
    name: 'agreement-fill',
    isSecret: true,
    sample: {
      firstName: 'Marc',
      reader: 'host',
      studentName: 'Hugo M.',
      schoolName: 'Lycée de la Haute-Somme',
      hostName: 'Amidonnerie du Santerre',
      kind: 'pfmp',
      startOn: '2027-01-11',
      endOn: '2027-02-05',
      isReminder: false,
      link: 'https://seve.example/convention?token=b9Xw4e',
      expiresOn: '2026-12-28',
    },
    variants: [
      { isReminder: true, firstName: null },
      { reader: 'tutor', kind: 'internship' },
      { kind: 'observation', isReminder: true, reader: 'tutor' },
    ],
  },
  words,
);
