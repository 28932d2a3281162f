import type { CivilDate, Locale, OfferKind } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { dayRange, longDay } from '../words/days.js';
import { kindOf } from '../words/kinds.js';
import { knownFacts } from '../words/known-facts.js';
import { step } from '../words/step.js';

export type PlaceAskedParams = {
  /** First name of the reader; null where only an address is known. */
  firstName: string | null;
  /** Name of the student; first name and initial of a minor. */
  studentName: string;
  schoolName: string | null;
  hostName: string;
  kind: OfferKind;
  startOn: CivilDate;
  /** Last day; null for a job without end. */
  endOn: CivilDate | null;
  /** The host was asked before and has not answered. */
  isReminder: boolean;
  link: string;
  /** Last day on which the link works. */
  expiresOn: CivilDate;
};

function french({
  firstName,
  studentName,
  schoolName,
  hostName,
  kind,
  startOn,
  endOn,
  isReminder,
  link,
  expiresOn,
}: PlaceAskedParams): LetterContent {
  const who = schoolName === null ? studentName : `${studentName} (${schoolName})`;
  return {
    subject: isReminder ? `Toujours à confirmer\u00a0: la place pour ${studentName}` : `Confirmez-vous cette place\u00a0? ${studentName}`,
    to: firstName,
    lead: [
      isReminder
        ? `${who} attend toujours votre réponse\u00a0: l’accueillez-vous chez ${hostName}\u00a0?`
        : `${who} dit avoir trouvé une place chez ${hostName}. Confirmez-la, ou refusez-la, en une minute et sans compte.`,
    ],
    facts: knownFacts([
      ['Entreprise', hostName],
      ['Type', kindOf(kind, 'fr')],
      ['Dates', dayRange(startOn, endOn, 'fr')],
    ]),
    action: { label: 'Lire et répondre', link },
    deadline: (
      <>
        Ce lien sert jusqu’au <b>{longDay(expiresOn, 'fr')}</b>. L’ouvrir ne change rien\u00a0: votre réponse se donne sur la page.
      </>
    ),
    next: [
      step('Vous', 'confirmez ou refusez la place'),
      step(studentName, 'est prévenu de votre réponse, son établissement aussi'),
      step('L’établissement', 'prépare la convention ou le contrat avec vous'),
    ],
    why: 'Vous recevez cette lettre parce que votre adresse a été donnée comme contact de l’entreprise. Ce nom ne vous dit rien\u00a0? La page permet de le dire.',
  };
}

function english({
  firstName,
  studentName,
  schoolName,
  hostName,
  kind,
  startOn,
  endOn,
  isReminder,
  link,
  expiresOn,
}: PlaceAskedParams): LetterContent {
  const who = schoolName === null ? studentName : `${studentName} (${schoolName})`;
  return {
    subject: isReminder ? `Still to confirm: the place for ${studentName}` : `Do you confirm this place? ${studentName}`,
    to: firstName,
    lead: [
      isReminder
        ? `${who} still waits for your answer: do you host them at ${hostName}?`
        : `${who} says to have found a place at ${hostName}. Confirm or refuse it in one minute, without an account.`,
    ],
    facts: knownFacts([
      ['Company', hostName],
      ['Kind', kindOf(kind, 'en')],
      ['Dates', dayRange(startOn, endOn, 'en')],
    ]),
    action: { label: 'Read and answer', link },
    deadline: (
      <>
        This link works until <b>{longDay(expiresOn, 'en')}</b>. Opening it changes nothing: you answer on the page.
      </>
    ),
    next: [
      step('You', 'confirm or refuse the place'),
      step(studentName, 'is told your answer, and so is the school'),
      step('The school', 'prepares the agreement or the contract with you'),
    ],
    why: 'You get this letter because your address was given as the contact of the company. You do not know this name? The page lets you say so.',
  };
}

const words: Record<Locale, (params: PlaceAskedParams) => LetterContent> = { fr: french, en: english };

/** Asks the host of a place found elsewhere to confirm or refuse it, by a link without an account. */
export const placeAsked = letter<PlaceAskedParams>(
  {
    name: 'place-asked',
    isSecret: true,
    sample: {
      firstName: null,
      studentName: 'Hugo M.',
      schoolName: 'Lycée Edouard Branly',
      hostName: 'Moulins de la Somme',
      kind: 'pfmp',
      startOn: '2027-01-11',
      endOn: '2027-02-05',
      isReminder: false,
      link: 'https://seve.example/place?token=b9Xw4e',
      expiresOn: '2026-12-28',
    },
    variants: [
      { isReminder: true, firstName: 'Paul' },
      { schoolName: null, kind: 'job', endOn: null },
    ],
  },
  words,
);
