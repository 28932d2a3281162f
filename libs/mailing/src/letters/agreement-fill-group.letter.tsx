import type { AgreementKind, CivilDate, Locale } from '@seve/domain';
import { RuledList } from '../layout/RuledList.js';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { paperWords } from '../words/agreements/paper.js';
import { counted } from '../words/counted.js';
import { dayRange, longDay } from '../words/days.js';
import { step } from '../words/step.js';

export type AgreementFillGroupParams = {
  /** First name of the reader; null where only an address is known. */
  firstName: string | null;
  schoolName: string;
  hostName: string;
  kind: AgreementKind;
  isAmendment: boolean;
  startOn: CivilDate;
  endOn: CivilDate;
  /** At least two students, with their names as the host may see them and the link of each part. */
  items: readonly { studentName: string; link: string }[];
  /** Link of the first part. */
  link: string;
  /** Last day on which the links work. */
  expiresOn: CivilDate;
};

const Students = ({ items, kind, startOn, endOn, locale }: AgreementFillGroupParams & { locale: Locale }) => (
  <RuledList
    items={items.map(({ studentName, link }) => ({
      title: studentName,
      link,
      details: [`${paperWords({ kind, isAmendment: false }, locale).name}, ${dayRange(startOn, endOn, locale)}`],
    }))}
  />
);

function french(params: AgreementFillGroupParams): LetterContent {
  const { items, schoolName, hostName, startOn, endOn, link, expiresOn } = params;
  return {
    subject: `À remplir\u00a0: votre partie, pour ${counted(items.length, 'élève', 'élèves')}`,
    to: params.firstName,
    lead: [
      `${schoolName} prépare ${counted(items.length, 'convention', 'conventions')}\u00a0: ces élèves viennent chez ${hostName} ${dayRange(startOn, endOn, 'fr')}. Remplissez votre partie, sans compte.`,
      'Horaires, activités, tuteur, assurance\u00a0: chaque réponse est gardée dès qu’elle est écrite. Vous pouvez vous arrêter et revenir.',
    ],
    body: <Students {...params} locale="fr" />,
    action: { label: 'Remplir la première', link },
    deadline: (
      <>
        Ces liens sont personnels. Ils servent jusqu’au <b>{longDay(expiresOn, 'fr')}</b>. Vous pouvez confier chacun au tuteur de l’élève.
      </>
    ),
    next: [
      step('Vous', 'ouvrez chaque convention par le nom de l’élève, et remplissez la partie de l’entreprise'),
      step('L’établissement', 'remplit la sienne, et l’enseignant vérifie le sujet'),
      step('Tous', `signent avant le premier jour, le ${longDay(startOn, 'fr')}`),
    ],
    why: 'Vous recevez cette lettre parce que votre adresse a été donnée pour ces places. Une seule lettre vous les dit toutes.',
  };
}

function english(params: AgreementFillGroupParams): LetterContent {
  const { items, schoolName, hostName, startOn, endOn, link, expiresOn } = params;
  return {
    subject: `To fill in: your part, for ${counted(items.length, 'student', 'students')}`,
    to: params.firstName,
    lead: [
      `${schoolName} prepares ${counted(items.length, 'agreement', 'agreements')}: these students come to ${hostName} ${dayRange(startOn, endOn, 'en')}. Fill in your part, without an account.`,
      'Working hours, activities, tutor, insurance: each answer is kept as soon as it is written. You can stop and come back.',
    ],
    body: <Students {...params} locale="en" />,
    action: { label: 'Fill in the first', link },
    deadline: (
      <>
        These links are personal. They work until <b>{longDay(expiresOn, 'en')}</b>. You may give each to the tutor of the student.
      </>
    ),
    next: [
      step('You', 'open each agreement by the name of the student, and fill in the part of the company'),
      step('The school', 'fills in its own, and the teacher checks the subject'),
      step('All', `sign before the first day, ${longDay(startOn, 'en')}`),
    ],
    why: 'You get this letter because your address was given for these places. One letter tells them all.',
  };
}

const words: Record<Locale, (params: AgreementFillGroupParams) => LetterContent> = { fr: french, en: english };

/** Asks the host of several students, in one letter, to fill its part of each agreement. */
export const agreementFillGroup = letter<AgreementFillGroupParams>(
  {
    name: 'agreement-fill-group',
    isSecret: true,
    sample: {
      firstName: 'Marc',
      schoolName: 'Lycée de la Haute-Somme',
      hostName: 'Amidonnerie du Santerre',
      kind: 'pfmp',
      isAmendment: false,
      startOn: '2027-01-11',
      endOn: '2027-02-05',
      items: [
        { studentName: 'Adam B.', link: 'https://seve.example/convention?token=b9Xw4e' },
        { studentName: 'Hugo M.', link: 'https://seve.example/convention?token=c2Lm8r' },
        { studentName: 'Inès Lefebvre', link: 'https://seve.example/convention?token=d7Pq1s' },
      ],
      link: 'https://seve.example/convention?token=b9Xw4e',
      expiresOn: '2026-12-28',
    },
    variants: [{ firstName: null, kind: 'internship' }, { kind: 'observation' }],
  },
  words,
);
