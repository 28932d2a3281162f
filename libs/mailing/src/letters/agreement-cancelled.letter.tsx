import type { AgreementKind, CivilDate, Locale } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { type BrokenOffBy, byWhom, sideOf } from '../words/agreements/broken-off.js';
import { paperWords } from '../words/agreements/paper.js';
import { placementFacts } from '../words/agreements/placement-facts.js';
import { type AgreementReader, whyFor } from '../words/agreements/readers.js';
import { quoted } from '../words/quoted.js';
import { step } from '../words/step.js';

export type AgreementCancelledParams = {
  /** First name of the reader; null where only an address is known. */
  firstName: string | null;
  reader: Exclude<AgreementReader, 'coordinator'>;
  by: BrokenOffBy;
  /** All parties had signed. */
  wasSigned: boolean;
  /** Reason in the words of the side that cancelled; masked for a minor. */
  reason: string | null;
  /** Name of the student as the reader may see it. */
  studentName: string;
  hostName: string;
  kind: AgreementKind;
  startOn: CivilDate;
  endOn: CivilDate;
  /** A public page for readers without an account. */
  link: string;
};

type Params = AgreementCancelledParams;
type Next = LetterContent['next'];

const FRENCH_NEXT: Record<Params['reader'], (params: Params) => Next> = {
  student: () => [
    step('Votre recherche', 'reprend\u00a0: vos offres sont de nouveau là'),
    step('Votre référent', 'lit la même nouvelle et vous aide'),
    step('Vous', 'appelez l’établissement si cette annulation vous étonne'),
  ],
  guardian: ({ studentName }) => [
    step(studentName, 'reprend sa recherche'),
    step('L’établissement', 'accompagne cette recherche et répond à vos questions'),
    step('Vous', 'signerez un autre document quand une place sera trouvée'),
  ],
  host: () => [
    step('Vous', 'libérez ces dates\u00a0: aucune venue n’est plus prévue'),
    step('L’établissement', 'répond à vos questions'),
    step('Vous', 'pouvez proposer la place à quelqu’un d’autre sur Sève'),
  ],
  tutor: () => [
    step('Vous', 'libérez ces dates\u00a0: aucune venue n’est plus prévue'),
    step('L’entreprise', 'a reçu la même lettre'),
    step('L’établissement', 'répond à vos questions'),
  ],
  teacher: ({ studentName }) => [
    step('Vous', 'parlez-en avec l’élève'),
    step(studentName, 'reprend sa recherche, en tête de votre liste'),
    step('Sève', 'propose de nouveau des offres'),
  ],
  school: ({ studentName }) => [
    step('Vous', 'rangez le document\u00a0: il reste lisible, avec la raison'),
    step(studentName, 'reprend sa recherche'),
    step('L’enseignant référent', 'a reçu la même nouvelle'),
  ],
};

const ENGLISH_NEXT: Record<Params['reader'], (params: Params) => Next> = {
  student: () => [
    step('Your search', 'goes on: your offers are there again'),
    step('Your referent teacher', 'reads the same news and helps'),
    step('You', 'call the school if this surprises you'),
  ],
  guardian: ({ studentName }) => [
    step(studentName, 'searches again'),
    step('The school', 'helps with this search and answers your questions'),
    step('You', 'will sign another document once a place is found'),
  ],
  host: () => [
    step('You', 'free these dates: no arrival is planned any more'),
    step('The school', 'answers your questions'),
    step('You', 'can offer the place to another person on Sève'),
  ],
  tutor: () => [
    step('You', 'free these dates: no arrival is planned any more'),
    step('The company', 'got the same letter'),
    step('The school', 'answers your questions'),
  ],
  teacher: ({ studentName }) => [
    step('You', 'speak with the student'),
    step(studentName, 'searches again, at the top of your list'),
    step('Sève', 'proposes offers again'),
  ],
  school: ({ studentName }) => [
    step('You', 'file the document: it stays readable, with the reason'),
    step(studentName, 'searches again'),
    step('The referent teacher', 'got the same news'),
  ],
};

const ACTION: Record<Locale, Record<Params['reader'], string>> = {
  fr: {
    student: 'Voir mes offres',
    guardian: 'Ouvrir Sève',
    host: 'Ouvrir Sève',
    tutor: 'Ouvrir Sève',
    teacher: 'Voir l’élève',
    school: 'Voir le document',
  },
  en: {
    student: 'See my offers',
    guardian: 'Open Sève',
    host: 'Open Sève',
    tutor: 'Open Sève',
    teacher: 'See the student',
    school: 'See the document',
  },
};

function subjectOf({ reader, studentName, hostName }: Params, locale: Locale): string {
  const what = locale === 'fr' ? 'Annulation\u00a0: ' : 'Cancelled: ';
  const at = locale === 'fr' ? 'chez' : 'at';
  if (reader === 'student') return locale === 'fr' ? `${what}votre place chez ${hostName}` : `${what}your place at ${hostName}`;
  return reader === 'host' || reader === 'tutor'
    ? `${what}${locale === 'fr' ? 'la venue prévue' : 'the planned arrival'}, ${studentName}`
    : `${what}${studentName}, ${at} ${hostName}`;
}

function leadOf(params: Params, locale: Locale): string {
  const { reader, by, wasSigned } = params;
  const paper = paperWords({ kind: params.kind, isAmendment: false }, locale);
  const document = reader === 'student' ? paper.your : paper.the;
  const whole = document.charAt(0).toUpperCase() + document.slice(1);
  if (locale === 'fr')
    return `${whole} est annulée ${byWhom(by, reader, 'fr')}. ${wasSigned ? 'Ses signatures ne valent plus\u00a0; le document reste lisible, avec la raison.' : 'Tous n’avaient pas encore signé.'}`;
  return `${whole} is cancelled ${byWhom(by, reader, 'en')}. ${wasSigned ? 'Its signatures are void; the document stays readable, with the reason.' : 'Not all had signed yet.'}`;
}

function content(params: Params, locale: Locale): LetterContent {
  const { firstName, reader, by, reason, studentName, hostName, kind, startOn, endOn, link } = params;
  const paper = paperWords({ kind, isAmendment: false }, locale).name;
  return {
    subject: subjectOf(params, locale),
    to: firstName,
    lead: [leadOf(params, locale)],
    quote: quoted(reason, sideOf(by, locale), locale),
    facts: placementFacts({ studentName: reader === 'student' ? null : studentName, hostName, paper, startOn, endOn }, locale),
    action: { label: ACTION[locale][reader], link },
    next: (locale === 'fr' ? FRENCH_NEXT : ENGLISH_NEXT)[reader](params),
    why: whyFor(reader, locale),
  };
}

/** Tells all parties that an agreement is cancelled, before or after its signatures. */
export const agreementCancelled = letter<AgreementCancelledParams>(
  {
    name: 'agreement-cancelled',
    isSecret: false,
    sample: {
      firstName: 'Inès',
      reader: 'student',
      by: 'host',
      wasSigned: true,
      reason: 'Le laboratoire ferme deux mois pour travaux.',
      studentName: 'Inès Lefebvre',
      hostName: 'Amidonnerie du Santerre',
      kind: 'internship',
      startOn: '2027-01-11',
      endOn: '2027-03-05',
      link: 'https://seve.example/mes-offres',
    },
    variants: [
      { by: 'school', wasSigned: false, reason: null },
      { reader: 'guardian', firstName: 'Claire', kind: 'pfmp' },
      { reader: 'host', by: 'student', studentName: 'Hugo M.', firstName: null },
      { reader: 'tutor', by: 'school', studentName: 'Hugo M.', kind: 'observation', reason: null },
      { reader: 'teacher', by: 'system', reason: null },
      { reader: 'school', wasSigned: false },
    ],
  },
  { fr: (params) => content(params, 'fr'), en: (params) => content(params, 'en') },
);
