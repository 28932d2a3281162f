import type { CivilDate, Locale, OfferKind } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { placementFacts } from '../words/agreements/placement-facts.js';
import { whyFor } from '../words/agreements/readers.js';
import { longDay } from '../words/days.js';
import { kindOf } from '../words/kinds.js';
import { knownFacts } from '../words/known-facts.js';
import { step } from '../words/step.js';

export type PlacementStartsParams = {
  /** First name of the reader; null where only an address is known. */
  firstName: string | null;
  reader: 'student' | 'tutor' | 'teacher';
  /** Number of days until the first day; one for tomorrow. */
  daysLeft: number;
  /** Name of the student as the reader may see it. */
  studentName: string;
  hostName: string;
  communeName: string | null;
  /** Address, as the signed paper says it. */
  workplace: string | null;
  /** Hours, as the signed paper says them. */
  hours: { fr: string; en: string } | null;
  /** Tutor at the host; for an apprentice, the master. */
  contactName: string | null;
  kind: OfferKind;
  startOn: CivilDate;
  endOn: CivilDate | null;
  /** A public page for a tutor without an account. */
  link: string;
};

type Params = PlacementStartsParams;
type Said = Pick<LetterContent, 'subject' | 'next'> & { lead: string; action: string };

const NO_BREAK = '\u00a0';
const frenchDay = (daysLeft: number) => (daysLeft === 1 ? 'Demain' : `Dans ${daysLeft}${NO_BREAK}jours`);
const englishDay = (daysLeft: number) => (daysLeft === 1 ? 'Tomorrow' : `In ${daysLeft}${NO_BREAK}days`);

const FRENCH: Record<Params['reader'], (params: Params) => Said> = {
  student: ({ daysLeft, hostName, startOn, contactName }) => ({
    subject: `${frenchDay(daysLeft)}\u00a0: votre premier jour chez ${hostName}`,
    lead: `Tout est signé\u00a0: vous commencez le ${longDay(startOn, 'fr')}.`,
    action: 'Voir ma place',
    next: [
      step('Vous', 'relisez l’adresse et l’heure d’arrivée, et préparez le trajet'),
      step(contactName ?? hostName, 'vous accueille'),
      step('Un empêchement\u00a0?', 'Prévenez l’entreprise et l’établissement le jour même'),
    ],
  }),
  tutor: ({ daysLeft, studentName, startOn }) => ({
    subject: `${frenchDay(daysLeft)}\u00a0: ${studentName} arrive`,
    lead: `Tout est signé\u00a0: vous accueillez ${studentName} à partir du ${longDay(startOn, 'fr')}.`,
    action: 'Ouvrir Sève',
    next: [
      step('Vous', 'préparez un poste, et une heure pour présenter les lieux et les règles de sécurité'),
      step('Une absence le premier jour\u00a0?', 'Prévenez l’établissement sans attendre'),
      step('Le référent', 'prend de vos nouvelles'),
    ],
  }),
  teacher: ({ daysLeft, studentName, hostName, startOn }) => ({
    subject: `${frenchDay(daysLeft)}\u00a0: ${studentName} commence chez ${hostName}`,
    lead: `Tout est signé\u00a0: le premier jour est le ${longDay(startOn, 'fr')}.`,
    action: 'Voir l’élève',
    next: [
      step('Vous', 'vérifiez que l’adresse, l’heure et le tuteur sont connus'),
      step(studentName, 'reçoit le même rappel'),
      step('Vous', 'prenez des nouvelles dans les premiers jours'),
    ],
  }),
};

const ENGLISH: Record<Params['reader'], (params: Params) => Said> = {
  student: ({ daysLeft, hostName, startOn, contactName }) => ({
    subject: `${englishDay(daysLeft)}: your first day at ${hostName}`,
    lead: `All is signed: you start on ${longDay(startOn, 'en')}.`,
    action: 'See my place',
    next: [
      step('You', 'read the address and the hour of arrival again, and plan the way'),
      step(contactName ?? hostName, 'welcomes you'),
      step('You cannot come?', 'Tell the company and the school on the same day'),
    ],
  }),
  tutor: ({ daysLeft, studentName, startOn }) => ({
    subject: `${englishDay(daysLeft)}: ${studentName} arrives`,
    lead: `All is signed: you host ${studentName} from ${longDay(startOn, 'en')}.`,
    action: 'Open Sève',
    next: [
      step('You', 'prepare a workplace, and an hour to show the site and the safety rules'),
      step('Absent on the first day?', 'Tell the school at once'),
      step('The referent teacher', 'asks how it goes'),
    ],
  }),
  teacher: ({ daysLeft, studentName, hostName, startOn }) => ({
    subject: `${englishDay(daysLeft)}: ${studentName} starts at ${hostName}`,
    lead: `All is signed: the first day is ${longDay(startOn, 'en')}.`,
    action: 'See the student',
    next: [
      step('You', 'check that address, hour and tutor are known'),
      step(studentName, 'gets the same reminder'),
      step('You', 'ask how it goes in the first days'),
    ],
  }),
};

const LABELS = {
  fr: { commune: 'Commune', workplace: 'Adresse', hours: 'Horaires', tutor: 'Tuteur', master: 'Maître d’apprentissage' },
  en: { commune: 'Town', workplace: 'Address', hours: 'Hours', tutor: 'Tutor', master: 'Master of apprentices' },
} as const;

function content(params: Params, locale: Locale): LetterContent {
  const { firstName, reader, studentName, hostName, communeName, workplace, hours, contactName, kind, startOn, endOn, link } = params;
  const { lead, action, ...said } = (locale === 'fr' ? FRENCH : ENGLISH)[reader](params);
  const told = { studentName: reader === 'student' ? null : studentName, hostName, kind: kindOf(kind, locale), startOn, endOn };
  const labels = LABELS[locale];
  return {
    ...said,
    to: firstName,
    lead: [lead],
    facts: [
      ...placementFacts(told, locale),
      ...knownFacts([
        [labels.workplace, workplace],
        [labels.commune, workplace === null ? communeName : null],
        [labels.hours, hours?.[locale]],
        [kind === 'apprenticeship' ? labels.master : labels.tutor, reader === 'tutor' ? null : contactName],
      ]),
    ],
    action: { label: action, link },
    why: whyFor(reader, locale),
  };
}

/** Sent seven days and one day before the first day. */
export const placementStarts = letter<PlacementStartsParams>(
  {
    name: 'placement-starts',
    isSecret: false,
    sample: {
      firstName: 'Inès',
      reader: 'student',
      daysLeft: 7,
      studentName: 'Inès Lefebvre',
      hostName: 'Amidonnerie du Santerre',
      communeName: 'Estrées-Mons',
      workplace: '4 rue de la Fécule, 80200 Estrées-Mons',
      hours: { fr: 'du lundi au vendredi 8\u00a0h–12\u00a0h, 13\u00a0h–16\u00a0h', en: 'Monday to Friday 8:00–12:00, 13:00–16:00' },
      contactName: 'Léa Petit',
      kind: 'internship',
      startOn: '2027-01-11',
      endOn: '2027-03-05',
      link: 'https://seve.example/mes-places/1',
    },
    variants: [
      { daysLeft: 1, communeName: null, workplace: null, hours: null, contactName: null },
      { reader: 'tutor', studentName: 'Hugo M.', kind: 'pfmp', firstName: null },
      { reader: 'tutor', daysLeft: 1 },
      { kind: 'apprenticeship', endOn: '2028-08-31', workplace: null, hours: { fr: '35\u00a0h par semaine', en: '35\u00a0h a week' } },
      { reader: 'tutor', kind: 'apprenticeship', firstName: null },
      { reader: 'teacher' },
      { reader: 'teacher', daysLeft: 1, kind: 'job', endOn: null, contactName: null },
    ],
  },
  { fr: (params) => content(params, 'fr'), en: (params) => content(params, 'en') },
);
