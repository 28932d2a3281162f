import type { CivilDate, Locale, OfferKind } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { type BrokenOffBy, byWhom, sideOf } from '../words/agreements/broken-off.js';
import { placementFacts } from '../words/agreements/placement-facts.js';
import { type AgreementReader, whyFor } from '../words/agreements/readers.js';
import { longDay } from '../words/days.js';
import { kindOf } from '../words/kinds.js';
import { quoted } from '../words/quoted.js';
import { step } from '../words/step.js';

export type PlacementInterruptedParams = {
  /** First name of the reader; null where only an address is known. */
  firstName: string | null;
  reader: AgreementReader;
  /** `interrupted` may resume; `ended` is over before its last day. */
  act: 'interrupted' | 'ended';
  by: Exclude<BrokenOffBy, 'system'>;
  /** First day without presence. */
  on: CivilDate;
  /** Reason in the words of the side that acted; masked for a minor, null for the coordinator. */
  reason: string | null;
  /** Name of the student as the reader may see it; null for the coordinator. */
  studentName: string | null;
  hostName: string;
  kind: OfferKind;
  startOn: CivilDate;
  endOn: CivilDate | null;
  /** A public page for readers without an account. */
  link: string;
};

type Params = PlacementInterruptedParams;
type Next = LetterContent['next'];

const FRENCH_NEXT: Record<AgreementReader, (params: Params) => Next> = {
  student: ({ act }) => [
    step('Votre référent', 'vous appelle, et voit avec vous ce qui suit'),
    act === 'ended'
      ? step('Votre recherche', 'reprend, en priorité\u00a0: vos offres sont de nouveau là')
      : step('Vous', 'revenez dès que la reprise est décidée'),
    step('Un danger, un conflit\u00a0?', 'Parlez-en à l’établissement\u00a0: l’entreprise ne le lit pas'),
  ],
  guardian: ({ act }) => [
    step('L’établissement', 'vous appelle et dit ce qui suit'),
    act === 'ended' ? step('La recherche', 'reprend, en priorité') : step('La reprise', 'est décidée avec l’établissement'),
    step('Vous', 'pouvez parler au référent à tout moment'),
  ],
  host: ({ act }) => [
    step('L’établissement', 'vous appelle'),
    act === 'ended'
      ? step('Un avenant', 'fixe la fin anticipée, et tous le signent')
      : step('Vous', 'fixez la reprise avec l’établissement'),
    step('Vous', 'attestez les jours de présence jusqu’à cette date'),
  ],
  tutor: ({ act }) => [
    step('L’établissement', 'vous appelle'),
    act === 'ended' ? step('L’entreprise', 'signe l’avenant qui fixe la fin') : step('La reprise', 'est fixée avec l’établissement'),
    step('Vous', 'notez ce qui a été fait jusqu’à cette date'),
  ],
  teacher: ({ act }) => [
    step('Vous', 'appelez l’élève et l’entreprise'),
    act === 'ended'
      ? step('L’élève', 'passe en tête de votre liste\u00a0: une autre place est à trouver')
      : step('Vous', 'notez la reprise dès qu’elle est décidée'),
    step('L’établissement', 'prépare l’avenant'),
  ],
  school: ({ act }) => [
    step('Vous', act === 'ended' ? 'préparez l’avenant de fin anticipée' : 'préparez l’avenant, si les dates changent'),
    step('Tous', 'le signent'),
    step('L’enseignant référent', 'a reçu la même nouvelle'),
  ],
  coordinator: ({ act }) => [
    step('L’établissement', 'suit l’élève et l’entreprise'),
    act === 'ended' ? step('Une place', 'est à trouver en priorité') : step('La reprise', 'vous sera dite par les chiffres du campus'),
    step('Vous', 'n’avez rien à faire, sauf si l’établissement vous appelle'),
  ],
};

const ENGLISH_NEXT: Record<AgreementReader, (params: Params) => Next> = {
  student: ({ act }) => [
    step('Your referent teacher', 'calls you, and looks with you at what follows'),
    act === 'ended'
      ? step('Your search', 'goes on, with priority: your offers are there again')
      : step('You', 'come back as soon as the return is decided'),
    step('Danger, conflict?', 'Tell the school: the company does not read it'),
  ],
  guardian: ({ act }) => [
    step('The school', 'calls you and says what follows'),
    act === 'ended' ? step('The search', 'goes on, with priority') : step('The return', 'is decided with the school'),
    step('You', 'can speak with the referent teacher at any time'),
  ],
  host: ({ act }) => [
    step('The school', 'calls you'),
    act === 'ended' ? step('An amendment', 'sets the early end, and all sign it') : step('You', 'set the return with the school'),
    step('You', 'attest the days of presence until that day'),
  ],
  tutor: ({ act }) => [
    step('The school', 'calls you'),
    act === 'ended' ? step('The company', 'signs the amendment that sets the end') : step('The return', 'is set with the school'),
    step('You', 'note what was done until that day'),
  ],
  teacher: ({ act }) => [
    step('You', 'call the student and the company'),
    act === 'ended'
      ? step('The student', 'moves to the top of your list: another place is to be found')
      : step('You', 'note the return as soon as it is decided'),
    step('The school', 'prepares the amendment'),
  ],
  school: ({ act }) => [
    step('You', act === 'ended' ? 'prepare the amendment of the early end' : 'prepare the amendment, if the dates change'),
    step('All', 'sign it'),
    step('The referent teacher', 'got the same news'),
  ],
  coordinator: ({ act }) => [
    step('The school', 'follows the student and the company'),
    act === 'ended' ? step('A place', 'is to be found with priority') : step('The return', 'will show in the figures of the campus'),
    step('You', 'have nothing to do, unless the school calls you'),
  ],
};

const ACTION: Record<Locale, Record<AgreementReader, string>> = {
  fr: {
    student: 'Voir ma place',
    guardian: 'Ouvrir Sève',
    host: 'Ouvrir Sève',
    tutor: 'Ouvrir Sève',
    teacher: 'Voir l’élève',
    school: 'Voir la place',
    coordinator: 'Voir les chiffres',
  },
  en: {
    student: 'See my place',
    guardian: 'Open Sève',
    host: 'Open Sève',
    tutor: 'Open Sève',
    teacher: 'See the student',
    school: 'See the place',
    coordinator: 'See the figures',
  },
};

function subjectOf({ reader, act, studentName, hostName }: Params, locale: Locale): string {
  if (locale === 'fr') {
    const what = act === 'ended' ? 'Fin anticipée' : 'Interruption';
    if (reader === 'student') return `${what}\u00a0: votre place chez ${hostName}`;
    return studentName === null ? `${what}\u00a0: une place chez ${hostName}` : `${what}\u00a0: ${studentName}, chez ${hostName}`;
  }
  const what = act === 'ended' ? 'Early end' : 'Interrupted';
  if (reader === 'student') return `${what}: your place at ${hostName}`;
  return studentName === null ? `${what}: a place at ${hostName}` : `${what}: ${studentName}, at ${hostName}`;
}

function leadOf({ act, by, on, reader }: Params, locale: Locale): string {
  if (locale === 'fr') {
    const place = reader === 'student' ? 'Votre place' : 'La place';
    return act === 'ended'
      ? `${place} prend fin avant la date prévue, le ${longDay(on, 'fr')}. La décision est prise ${byWhom(by, reader, 'fr')}.`
      : `${place} est interrompue depuis le ${longDay(on, 'fr')}, ${byWhom(by, reader, 'fr')}. Elle peut reprendre.`;
  }
  const place = reader === 'student' ? 'Your place' : 'The place';
  return act === 'ended'
    ? `${place} ends before the planned day, on ${longDay(on, 'en')}. This was decided ${byWhom(by, reader, 'en')}.`
    : `${place} is interrupted since ${longDay(on, 'en')}, ${byWhom(by, reader, 'en')}. It may go on.`;
}

function content(params: Params, locale: Locale): LetterContent {
  const { firstName, reader, by, reason, studentName, hostName, kind, startOn, endOn, link } = params;
  const told = { studentName: reader === 'student' ? null : studentName, hostName, kind: kindOf(kind, locale), startOn, endOn };
  return {
    subject: subjectOf(params, locale),
    to: firstName,
    lead: [leadOf(params, locale)],
    quote: quoted(reason, sideOf(by, locale), locale),
    facts: placementFacts(told, locale),
    action: { label: ACTION[locale][reader], link },
    next: (locale === 'fr' ? FRENCH_NEXT : ENGLISH_NEXT)[reader](params),
    why: whyFor(reader, locale),
  };
}

/** Tells all parties that a running placement is interrupted or ends early. */
export const placementInterrupted = letter<PlacementInterruptedParams>(
  {
    name: 'placement-interrupted',
    isSecret: false,
    sample: {
      firstName: 'Inès',
      reader: 'student',
      act: 'interrupted',
      by: 'host',
      on: '2027-01-25',
      reason: 'Le laboratoire est fermé après une inondation.',
      studentName: 'Inès Lefebvre',
      hostName: 'Amidonnerie du Santerre',
      kind: 'internship',
      startOn: '2027-01-11',
      endOn: '2027-03-05',
      link: 'https://seve.example/mes-places/1',
    },
    variants: (['student', 'guardian', 'host', 'tutor', 'teacher', 'school', 'coordinator'] as const).flatMap((reader) => [
      { reader, by: 'school' as const, reason: null, ...(reader === 'coordinator' && { studentName: null }) },
      {
        reader,
        act: 'ended' as const,
        by: 'student' as const,
        firstName: null,
        ...(reader === 'coordinator' && { studentName: null, reason: null }),
      },
    ]),
  },
  { fr: (params) => content(params, 'fr'), en: (params) => content(params, 'en') },
);
