import { type AgreementKind, type CivilDate, LAPSE_MONTHS, type Locale } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { paperWords } from '../words/agreements/paper.js';
import { placementFacts } from '../words/agreements/placement-facts.js';
import { type AgreementReader, whyFor } from '../words/agreements/readers.js';
import { counted } from '../words/counted.js';
import { longDay } from '../words/days.js';
import { step } from '../words/step.js';

type LapsedReader = Exclude<AgreementReader, 'coordinator'>;

export type AgreementLapsedParams = {
  /** First name of the reader; null where only an address is known. */
  firstName: string | null;
  reader: LapsedReader;
  /** Name of the student as the reader may see it. */
  studentName: string;
  hostName: string;
  kind: AgreementKind;
  startOn: CivilDate;
  endOn: CivilDate;
  /** A public page for readers without an account. */
  link: string;
};

type Params = AgreementLapsedParams;

const isOfSchool = (reader: LapsedReader) => reader === 'teacher' || reader === 'school';

function french({ firstName, reader, studentName, hostName, startOn, endOn, kind, link }: Params): LetterContent {
  const paper = paperWords({ kind, isAmendment: false }, 'fr');
  const isStudent = reader === 'student';
  return {
    subject: isStudent ? `Jamais signée par tous\u00a0: ${paper.your}` : `Jamais signée par tous\u00a0: ${paper.the}, pour ${studentName}`,
    to: firstName,
    lead: [
      `Le premier jour était le ${longDay(startOn, 'fr')}, et ${counted(LAPSE_MONTHS, 'mois', 'mois')} plus tard il manque encore des signatures. Le document ne vaut plus rien, et ses liens ne servent plus.`,
    ],
    facts: placementFacts({ studentName: isStudent ? null : studentName, hostName, paper: paper.name, startOn, endOn }, 'fr'),
    action: { label: isOfSchool(reader) ? 'Voir le document' : isStudent ? 'Voir ma place' : 'Ouvrir Sève', link },
    next: isOfSchool(reader)
      ? [
          step('Vous', 'demandez à l’élève et à l’entreprise ce qu’il en est'),
          step('Une présence sans document signé', 'n’est pas couverte\u00a0: elle doit cesser'),
          step('Vous', 'pouvez préparer un nouveau document, avec d’autres dates'),
        ]
      : [
          step('Personne', `ne doit compter sur cette place\u00a0: sans document signé, il n’y a ni assurance ni convention`),
          step(
            isStudent ? 'Vous' : 'L’établissement',
            isStudent ? 'demandez à votre référent ce qu’il faut faire' : 'répond à vos questions',
          ),
          step('Un nouveau document', 'peut être préparé avec d’autres dates'),
        ],
    why: whyFor(reader, 'fr'),
  };
}

function english({ firstName, reader, studentName, hostName, startOn, endOn, kind, link }: Params): LetterContent {
  const paper = paperWords({ kind, isAmendment: false }, 'en');
  const isStudent = reader === 'student';
  return {
    subject: isStudent ? `Never signed by all: ${paper.your}` : `Never signed by all: ${paper.the}, for ${studentName}`,
    to: firstName,
    lead: [
      `The first day was ${longDay(startOn, 'en')}, and ${counted(LAPSE_MONTHS, 'month', 'months')} later signatures are still missing. The document is void, and its links work no more.`,
    ],
    facts: placementFacts({ studentName: isStudent ? null : studentName, hostName, paper: paper.name, startOn, endOn }, 'en'),
    action: { label: isOfSchool(reader) ? 'See the document' : isStudent ? 'See my place' : 'Open Sève', link },
    next: isOfSchool(reader)
      ? [
          step('You', 'ask the student and the company how things stand'),
          step('Presence without a signed document', 'is not covered: it must end'),
          step('You', 'can prepare a new document, with other dates'),
        ]
      : [
          step('Nobody', 'can count on this place: without a signed document, there is neither insurance nor agreement'),
          step(isStudent ? 'You' : 'The school', isStudent ? 'ask your referent teacher what to do' : 'answers your questions'),
          step('A new document', 'can be prepared with other dates'),
        ],
    why: whyFor(reader, 'en'),
  };
}

const words: Record<Locale, (params: Params) => LetterContent> = { fr: french, en: english };

/** Tells all parties that an agreement was not signed in time and is void. */
export const agreementLapsed = letter<AgreementLapsedParams>(
  {
    name: 'agreement-lapsed',
    isSecret: false,
    sample: {
      firstName: 'Inès',
      reader: 'student',
      studentName: 'Inès Lefebvre',
      hostName: 'Amidonnerie du Santerre',
      kind: 'internship',
      startOn: '2027-01-11',
      endOn: '2027-03-05',
      link: 'https://seve.example/mes-places/1',
    },
    variants: [
      { reader: 'guardian', firstName: 'Claire', kind: 'pfmp' },
      { reader: 'host', studentName: 'Hugo M.', firstName: null },
      { reader: 'tutor', studentName: 'Hugo M.', kind: 'observation' },
      { reader: 'teacher' },
      { reader: 'school', firstName: null },
    ],
  },
  words,
);
