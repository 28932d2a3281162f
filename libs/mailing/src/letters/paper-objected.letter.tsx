import type { CivilDate, ObjectionEffect, PaperKind, SignatoryRole } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { objectionEffectWords } from '../words/agreements/objection-effect.js';
import { capitalized, paperWords } from '../words/agreements/paper.js';
import { placementFacts } from '../words/agreements/placement-facts.js';
import { whyFor } from '../words/agreements/readers.js';
import { theSeat } from '../words/agreements/seats.js';
import { quoted } from '../words/quoted.js';
import { step } from '../words/step.js';

export type PaperObjectedParams = {
  firstName: string | null;
  reader: 'student' | 'teacher' | 'school' | 'coordinator';
  /** Seat of the person who objects. */
  role: SignatoryRole;
  /** Reason; null for readers who are told the role only. */
  reason: string | null;
  schoolName: string;
  /** Name of the student; null for the student and for the coordination. */
  studentName: string | null;
  hostName: string;
  kind: PaperKind;
  isAmendment: boolean;
  /** Effect on the changes of an amendment; null for other papers and for an amendment not in force. */
  effect: ObjectionEffect | null;
  /** Number of signed amendments that are void with the paper. */
  fell: number;
  /** All parties had signed the paper. */
  wasSigned: boolean;
  /** The placement has begun. */
  hasBegun: boolean;
  startOn: CivilDate;
  endOn: CivilDate;
  link: string;
};

function french(params: PaperObjectedParams): LetterContent {
  const { firstName, reader, role, reason, schoolName, studentName, hostName, wasSigned, hasBegun, isAmendment } = params;
  const { effect, fell, startOn, endOn, link } = params;
  const paper = paperWords(params, 'fr');
  return {
    subject: `Opposition à un papier déposé\u00a0: ${studentName ?? hostName}`,
    to: firstName,
    lead: [
      `${capitalized(theSeat(role, 'fr'))} s’oppose à un exemplaire signé ${paper.of}, déposé par ${schoolName}\u00a0: ce n’est pas la bonne signature. La version est annulée${wasSigned ? ', alors que tous avaient signé' : ''}\u00a0; elle reste lisible, avec cette raison.`,
      ...(hasBegun && !isAmendment ? ['La période a déjà commencé\u00a0: elle n’est plus couverte par un document signé.'] : []),
      ...objectionEffectWords({ effect, fell }, 'fr'),
    ],
    quote: quoted(reason, theSeat(role, 'fr'), 'fr'),
    facts: placementFacts({ studentName, hostName, paper: paper.name, startOn, endOn }, 'fr'),
    action: { label: reader === 'coordinator' ? 'Ouvrir Sève' : reader === 'student' ? 'Voir ma place' : 'Lire et corriger', link },
    next: [
      step('L’établissement', 'cherche avec cette personne d’où vient le papier'),
      step('L’établissement', 'met une nouvelle version à la signature'),
      step('Le campus', 'suit ce qui s’est passé'),
    ],
    why: whyFor(reader, 'fr'),
  };
}

function english(params: PaperObjectedParams): LetterContent {
  const { firstName, reader, role, reason, schoolName, studentName, hostName, wasSigned, hasBegun, isAmendment } = params;
  const { effect, fell, startOn, endOn, link } = params;
  const paper = paperWords(params, 'en');
  return {
    subject: `Objection to a filed paper: ${studentName ?? hostName}`,
    to: firstName,
    lead: [
      `${capitalized(theSeat(role, 'en'))} objects to a signed copy ${paper.of}, filed by ${schoolName}: it is not the right signature. The version is void${wasSigned ? ', though all had signed' : ''}; it stays readable, with this reason.`,
      ...(hasBegun && !isAmendment ? ['The period has begun: no signed document covers it any more.'] : []),
      ...objectionEffectWords({ effect, fell }, 'en'),
    ],
    quote: quoted(reason, theSeat(role, 'en'), 'en'),
    facts: placementFacts({ studentName, hostName, paper: paper.name, startOn, endOn }, 'en'),
    action: { label: reader === 'coordinator' ? 'Open Sève' : reader === 'student' ? 'See my place' : 'Read and correct', link },
    next: [
      step('The school', 'finds out with this person where the paper comes from'),
      step('The school', 'puts a new version to signature'),
      step('The campus', 'follows what happened'),
    ],
    why: whyFor(reader, 'en'),
  };
}

/** Tells about an objection to a filed signature, which voids the version. */
export const paperObjected = letter<PaperObjectedParams>(
  {
    name: 'paper-objected',
    isSecret: false,
    sample: {
      firstName: 'Karim',
      reader: 'school',
      role: 'host',
      reason: 'Personne ici n’a signé ce papier.',
      schoolName: 'Lycée des Trois Sources',
      studentName: 'Hugo Martin',
      hostName: 'Amidonnerie du Santerre',
      kind: 'pfmp',
      isAmendment: false,
      effect: null,
      fell: 0,
      wasSigned: true,
      hasBegun: false,
      startOn: '2027-01-11',
      endOn: '2027-02-05',
      link: 'https://seve.example/etablissement/conventions/1',
    },
    variants: [
      { reader: 'coordinator', studentName: null, reason: null, hasBegun: true, link: 'https://seve.example' },
      { reader: 'student', firstName: 'Hugo', studentName: null, reason: null, wasSigned: false },
      { reader: 'teacher', role: 'guardian', isAmendment: true, kind: 'internship', effect: 'undone' },
      { isAmendment: true, effect: 'stays_later_amendment' },
      { isAmendment: true, effect: 'stays_place_moved' },
      { isAmendment: true, effect: 'stays_days_taken' },
      { isAmendment: true, effect: 'stays_changed' },
      { fell: 1 },
      { fell: 2 },
    ],
  },
  { fr: french, en: english },
);
