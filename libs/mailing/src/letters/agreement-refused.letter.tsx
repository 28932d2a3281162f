import type { CivilDate, Locale, PaperKind, SignatoryRole } from '@seve/domain';
import { letter } from '../letter.js';
import type { LetterContent } from '../letter-content.js';
import { capitalized, paperWords } from '../words/agreements/paper.js';
import { placementFacts } from '../words/agreements/placement-facts.js';
import { whyFor } from '../words/agreements/readers.js';
import { theSeat } from '../words/agreements/seats.js';
import { quoted } from '../words/quoted.js';
import { step } from '../words/step.js';

export type AgreementRefusedParams = {
  /** First name of the reader; null where only an address is known. */
  firstName: string | null;
  reader: 'student' | 'teacher' | 'school';
  /** Capacity in which the signatory refused. */
  role: SignatoryRole;
  /** Name of the signatory; null for a student, who is told only the role. */
  signerName: string | null;
  /** Reason in the signatory's words; null for a student, unless the student wrote them. */
  reason: string | null;
  studentName: string;
  hostName: string;
  kind: PaperKind;
  isAmendment: boolean;
  startOn: CivilDate;
  endOn: CivilDate;
  link: string;
};

type Params = AgreementRefusedParams;

const who = ({ signerName, role }: Params, locale: Locale) =>
  signerName === null ? capitalized(theSeat(role, locale)) : `${signerName} (${theSeat(role, locale)})`;

function french(params: Params): LetterContent {
  const { firstName, reader, studentName, hostName, startOn, endOn, reason, role, link } = params;
  const paper = paperWords(params, 'fr');
  return {
    subject:
      reader === 'student' ? `Une signature est refusée\u00a0: ${hostName}` : `Signature refusée\u00a0: ${studentName}, chez ${hostName}`,
    to: firstName,
    lead: [
      `${who(params, 'fr')} a refusé de signer ${reader === 'student' ? paper.your : paper.the}. Les signatures déjà données ne valent plus\u00a0: une version corrigée sera signée par tous.`,
    ],
    quote: quoted(reason, theSeat(role, 'fr'), 'fr'),
    facts: placementFacts({ studentName: reader === 'student' ? null : studentName, hostName, paper: paper.name, startOn, endOn }, 'fr'),
    action: { label: reader === 'student' ? 'Voir ma place' : 'Lire et corriger', link },
    next:
      reader === 'student'
        ? [
            step('L’établissement', 'voit ce refus et corrige avec la personne qui a refusé'),
            step('Vous', 'gardez votre place pendant ce temps'),
            step('Vous', 'recevez un lien pour signer la version corrigée'),
          ]
        : [
            reader === 'school'
              ? step('Vous', 'corrigez le document, ou appelez la personne qui a refusé')
              : step('L’établissement', 'corrige le document, ou appelle la personne qui a refusé'),
            step('L’enseignant', 'valide de nouveau, si le sujet, les dates ou les compétences changent'),
            step('Tous', 'signent la version corrigée'),
          ],
    why: whyFor(reader, 'fr'),
  };
}

function english(params: Params): LetterContent {
  const { firstName, reader, studentName, hostName, startOn, endOn, reason, role, link } = params;
  const paper = paperWords(params, 'en');
  return {
    subject: reader === 'student' ? `A signature is refused: ${hostName}` : `Signature refused: ${studentName}, at ${hostName}`,
    to: firstName,
    lead: [
      `${who(params, 'en')} refused to sign ${reader === 'student' ? paper.your : paper.the}. The signatures given before are void: all will sign a corrected version.`,
    ],
    quote: quoted(reason, theSeat(role, 'en'), 'en'),
    facts: placementFacts({ studentName: reader === 'student' ? null : studentName, hostName, paper: paper.name, startOn, endOn }, 'en'),
    action: { label: reader === 'student' ? 'See my place' : 'Read and correct', link },
    next:
      reader === 'student'
        ? [
            step('The school', 'sees this refusal and corrects with the person who refused'),
            step('You', 'keep your place meanwhile'),
            step('You', 'get a link to sign the corrected version'),
          ]
        : [
            reader === 'school'
              ? step('You', 'correct the document, or call the person who refused')
              : step('The school', 'corrects the document, or calls the person who refused'),
            step('The teacher', 'validates again, if the subject, the dates or the skills change'),
            step('All', 'sign the corrected version'),
          ],
    why: whyFor(reader, 'en'),
  };
}

const words: Record<Locale, (params: Params) => LetterContent> = { fr: french, en: english };

/** Tells that a signatory refused, which voids the signatures of this version. */
export const agreementRefused = letter<AgreementRefusedParams>(
  {
    name: 'agreement-refused',
    isSecret: false,
    sample: {
      firstName: 'Hugo',
      reader: 'student',
      role: 'host',
      signerName: null,
      reason: null,
      studentName: 'Hugo Martin',
      hostName: 'Amidonnerie du Santerre',
      kind: 'pfmp',
      isAmendment: false,
      startOn: '2027-01-11',
      endOn: '2027-02-05',
      link: 'https://seve.example/mes-places/1',
    },
    variants: [
      {
        reader: 'school',
        firstName: 'Karim',
        signerName: 'Marc Duhamel',
        reason: 'Les horaires du mercredi dépassent ce que l’atelier permet.',
      },
      { reader: 'teacher', firstName: null, role: 'tutor', signerName: 'Léa Petit' },
      { role: 'school', isAmendment: true, kind: 'internship' },
      { reader: 'school', role: 'guardian', signerName: 'Claire Martin', isAmendment: true, reason: 'Les dates ne vont pas.' },
    ],
  },
  words,
);
