import type { AgreementKind, CivilDate, Locale } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { paperWords } from '../words/agreements/paper.js';
import { placementFacts } from '../words/agreements/placement-facts.js';
import { whyFor } from '../words/agreements/readers.js';
import { longDay } from '../words/days.js';
import { step } from '../words/step.js';

export type AgreementToReviewParams = {
  /** First name of the reader; null where only an address is known. */
  firstName: string | null;
  reader: 'teacher' | 'school';
  studentName: string;
  hostName: string;
  kind: AgreementKind;
  isAmendment: boolean;
  startOn: CivilDate;
  endOn: CivilDate;
  /** The author has changed the part after remarks. */
  isCorrected: boolean;
  /** Subject, dates or skills have changed, so the teacher must validate again. */
  isValidatedAgain: boolean;
  link: string;
};

function french(params: AgreementToReviewParams): LetterContent {
  const { firstName, reader, studentName, hostName, startOn, endOn, isCorrected, isValidatedAgain, link } = params;
  const paper = paperWords(params, 'fr');
  const done = isCorrected ? 'a corrigé sa partie' : 'a rempli sa partie';
  return {
    subject:
      reader === 'teacher' ? `À relire\u00a0: ${studentName}, chez ${hostName}` : `À compléter\u00a0: ${studentName}, chez ${hostName}`,
    to: firstName,
    lead: [
      `${hostName} ${done} ${paper.of}. ${reader === 'teacher' ? 'À vous de lire le sujet, les compétences et les horaires.' : 'À vous de remplir celle de l’établissement.'}`,
      ...(isValidatedAgain ? ['Le sujet, les dates ou les compétences ont changé\u00a0: la validation est demandée de nouveau.'] : []),
    ],
    facts: placementFacts({ studentName, hostName, paper: paper.name, startOn, endOn }, 'fr'),
    action: { label: reader === 'teacher' ? 'Relire' : 'Compléter', link },
    deadline: (
      <>
        Le premier jour est le <b>{longDay(startOn, 'fr')}</b>
        {'\u00a0'}: tous doivent avoir signé avant.
      </>
    ),
    next:
      reader === 'teacher'
        ? [
            step('Vous', 'validez, ou demandez un changement à côté du champ'),
            step('L’établissement', 'ouvre les signatures'),
            step('Tous', 'signent avant le premier jour'),
          ]
        : [
            step('Vous', 'remplissez la partie de l’établissement, ou demandez un changement'),
            step('L’enseignant', 'valide le sujet et les compétences'),
            step('Vous', 'ouvrez les signatures'),
          ],
    why: whyFor(reader, 'fr'),
  };
}

function english(params: AgreementToReviewParams): LetterContent {
  const { firstName, reader, studentName, hostName, startOn, endOn, isCorrected, isValidatedAgain, link } = params;
  const paper = paperWords(params, 'en');
  const done = isCorrected ? 'has corrected its part' : 'has filled in its part';
  return {
    subject: reader === 'teacher' ? `To read: ${studentName}, at ${hostName}` : `To complete: ${studentName}, at ${hostName}`,
    to: firstName,
    lead: [
      `${hostName} ${done} ${paper.of}. ${reader === 'teacher' ? 'Now read the subject, the skills and the working hours.' : 'Now fill in that of the school.'}`,
      ...(isValidatedAgain ? ['The subject, the dates or the skills have changed: the validation is asked for again.'] : []),
    ],
    facts: placementFacts({ studentName, hostName, paper: paper.name, startOn, endOn }, 'en'),
    action: { label: reader === 'teacher' ? 'Read' : 'Complete', link },
    deadline: (
      <>
        The first day is <b>{longDay(startOn, 'en')}</b>: all must have signed before.
      </>
    ),
    next:
      reader === 'teacher'
        ? [
            step('You', 'validate, or ask for a change beside the field'),
            step('The school', 'opens the signatures'),
            step('All', 'sign before the first day'),
          ]
        : [
            step('You', 'fill in the part of the school, or ask for a change'),
            step('The teacher', 'validates subject and skills'),
            step('You', 'open the signatures'),
          ],
    why: whyFor(reader, 'en'),
  };
}

const words: Record<Locale, (params: AgreementToReviewParams) => LetterContent> = { fr: french, en: english };

/** Tells teacher and school that the host has filled or corrected its part. */
export const agreementToReview = letter<AgreementToReviewParams>(
  {
    name: 'agreement-to-review',
    isSecret: false,
    sample: {
      firstName: 'Nadia',
      reader: 'teacher',
      studentName: 'Inès Lefebvre',
      hostName: 'Amidonnerie du Santerre',
      kind: 'internship',
      isAmendment: false,
      startOn: '2027-01-11',
      endOn: '2027-03-05',
      isCorrected: false,
      isValidatedAgain: false,
      link: 'https://seve.example/etablissement/conventions/1',
    },
    variants: [
      { reader: 'school', firstName: null },
      { isCorrected: true, isValidatedAgain: true },
      { reader: 'school', isCorrected: true, isAmendment: true, kind: 'pfmp' },
    ],
  },
  words,
);
