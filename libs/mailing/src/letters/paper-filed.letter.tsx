import { type CivilDate, type Locale, OBJECTION_DAYS, type PaperKind, type SignatoryRole } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { paperWords } from '../words/agreements/paper.js';
import { placementFacts } from '../words/agreements/placement-facts.js';
import { theSeat } from '../words/agreements/seats.js';
import { longDay } from '../words/days.js';
import { step } from '../words/step.js';

export type PaperFiledParams = {
  /** First name of the reader; null where only an address is known. */
  firstName: string | null;
  /** Seat of the reader. */
  role: SignatoryRole;
  /** Seats whose signatures are on the paper. */
  carries: SignatoryRole[];
  schoolName: string;
  /** Name of the person of the school who filed it. */
  filedBy: string;
  /** Name of the student as the reader may see it; null for the student. */
  studentName: string | null;
  hostName: string;
  kind: PaperKind;
  isAmendment: boolean;
  startOn: CivilDate;
  endOn: CivilDate;
  /** Last day for an objection. */
  objectBy: CivilDate;
  /** Link that opens the paper without an account. */
  link: string;
};

const listed = (carries: readonly SignatoryRole[], locale: Locale) => carries.map((role) => theSeat(role, locale)).join(', ');

function french(params: PaperFiledParams): LetterContent {
  const { firstName, role, carries, schoolName, filedBy, studentName, hostName, startOn, endOn, objectBy, link } = params;
  const paper = paperWords(params, 'fr');
  return {
    subject: `Papier signé déposé\u00a0: ${studentName ?? hostName}`,
    to: firstName,
    lead: [
      `${filedBy} (${schoolName}) a déposé un exemplaire signé ${paper.of}. Il porte, selon l’établissement, la signature de\u00a0: ${listed(carries, 'fr')}.`,
      carries.includes(role)
        ? 'Votre signature est comptée. Ouvrez le papier pour vérifier que c’est bien la vôtre.'
        : `Ce papier vous engage aussi. Ouvrez-le pour vérifier qu’il est bien celui que vous connaissez.`,
    ],
    facts: placementFacts({ studentName, hostName, paper: paper.name, startOn, endOn }, 'fr'),
    action: { label: 'Ouvrir le papier déposé', link },
    deadline: (
      <>
        Si ce n’est pas la bonne signature, dites-le jusqu’au <b>{longDay(objectBy, 'fr')}</b> ({OBJECTION_DAYS} jours){'\u00a0'}: la
        version est annulée aussitôt, même scellée. Ce lien est personnel.
      </>
    ),
    next: [
      step('Vous', 'ouvrez le papier et le comparez'),
      step('Vous', 'n’avez rien à faire si tout est juste'),
      step('L’établissement', 'et le campus sont prévenus si vous vous opposez'),
    ],
    why: 'Vous recevez cette lettre parce que votre nom est sur ce document.',
  };
}

function english(params: PaperFiledParams): LetterContent {
  const { firstName, role, carries, schoolName, filedBy, studentName, hostName, startOn, endOn, objectBy, link } = params;
  const paper = paperWords(params, 'en');
  return {
    subject: `Signed paper filed: ${studentName ?? hostName}`,
    to: firstName,
    lead: [
      `${filedBy} (${schoolName}) has filed a signed copy ${paper.of}. According to the school, it carries the signature of: ${listed(carries, 'en')}.`,
      carries.includes(role)
        ? 'Your signature is counted. Open the paper to check that it is really yours.'
        : 'This paper binds you too. Open it to check that it is the one you know.',
    ],
    facts: placementFacts({ studentName, hostName, paper: paper.name, startOn, endOn }, 'en'),
    action: { label: 'Open the filed paper', link },
    deadline: (
      <>
        If it is not the right signature, say so by <b>{longDay(objectBy, 'en')}</b> ({OBJECTION_DAYS} days): the version is void at once,
        even when sealed. This link is personal.
      </>
    ),
    next: [
      step('You', 'open the paper and compare it'),
      step('You', 'have nothing to do if all is right'),
      step('The school', 'and the campus are told if you object'),
    ],
    why: 'You get this letter because your name is on this document.',
  };
}

/** Tells a signatory bound by a filed paper, with the link to open it and to object. */
export const paperFiled = letter<PaperFiledParams>(
  {
    name: 'paper-filed',
    isSecret: true,
    sample: {
      firstName: null,
      role: 'host',
      carries: ['host', 'tutor'],
      schoolName: 'Lycée des Trois Sources',
      filedBy: 'Karim Benali',
      studentName: 'Hugo M.',
      hostName: 'Amidonnerie du Santerre',
      kind: 'pfmp',
      isAmendment: false,
      startOn: '2027-01-11',
      endOn: '2027-02-05',
      objectBy: '2027-01-08',
      link: 'https://seve.example/signature?token=g6Nv3x',
    },
    variants: [
      { role: 'student', firstName: 'Hugo', studentName: null },
      { role: 'student', carries: ['student'], studentName: null, isAmendment: true, kind: 'internship' },
    ],
  },
  { fr: french, en: english },
);
