import { ALLOWED, educationCode, type LegalReason, type Sentence, type Verdict } from '../legal-reason.js';
import { requiredSignatories, type Signatory } from '../minors/required-signatories.js';
import type { PostKind } from '../post-kinds.js';
import type { CivilDate } from '../time/civil-date.js';

/** A person who signs the agreement. */
export interface SigningParty {
  role: Signatory;
  name: string | null;
  email: string | null;
  /** The school uploads a paper signed by hand. */
  signsOnPaper: boolean;
  /** May bind the organisation; checked for host and school. */
  hasPower: boolean;
}

export interface AgreementSignatories {
  kind: PostKind;
  /** Null if the school has not entered it. */
  birthDate: CivilDate | null;
  firstDay: CivilDate;
  signedOn: CivilDate;
  /** An emancipated minor needs no representative. */
  isEmancipated?: boolean;
  parties: readonly SigningParty[];
}

const LABELS: Record<Signatory, Sentence> = {
  student: { fr: 'l’élève ou l’étudiant', en: 'the student' },
  legal_representative: { fr: 'le représentant légal', en: 'the legal representative' },
  company: { fr: 'l’accueil', en: 'the host' },
  school: { fr: 'l’école', en: 'the school' },
  referent_teacher: { fr: 'l’enseignant référent', en: 'the referent teacher' },
  tutor: { fr: 'le tuteur', en: 'the tutor' },
};
const BINDING: readonly Signatory[] = ['company', 'school'];
const isEmpty = (text: string | null) => text === null || text.trim() === '';

const reasonOf = (role: Signatory, fault: string, article: string, sentence: Sentence, remedy: Sentence): LegalReason => ({
  rule: 'agreement-signatories',
  article,
  numbers: { role, fault },
  sentence,
  remedy,
});

/** Returns the article: L124-1 does not cover observation periods (L4153-1 of the Code du travail). */
const articleFor = (kind: PostKind) => educationCode(kind === 'observation' ? 'L332-3-1' : 'L124-1 et D124-4');

function absent(role: Signatory, kind: PostKind): LegalReason {
  const who = LABELS[role];
  return reasonOf(
    role,
    'absent',
    articleFor(kind),
    { fr: `Il manque un signataire\u00a0: ${who.fr}.`, en: `A signatory is missing: ${who.en}.` },
    { fr: 'Ajoutez son nom et son adresse électronique.', en: 'Add the name and e-mail address.' },
  );
}

function faultsOf({ role, name, email, signsOnPaper, hasPower }: SigningParty, kind: PostKind): LegalReason[] {
  const who = LABELS[role];
  const faults: LegalReason[] = [];
  if (isEmpty(name)) {
    const sentence = { fr: `Signataire sans nom\u00a0: ${who.fr}.`, en: `A signatory without a name: ${who.en}.` };
    faults.push(reasonOf(role, 'name', articleFor(kind), sentence, { fr: 'Indiquez son nom.', en: 'Give the name.' }));
  }
  if (isEmpty(email) && (role === 'tutor' || !signsOnPaper)) {
    const sentence = {
      fr: `Signataire sans adresse électronique\u00a0: ${who.fr}.`,
      en: `A signatory without an e-mail address: ${who.en}.`,
    };
    const remedy =
      role === 'tutor'
        ? { fr: 'Indiquez-la\u00a0: le suivi passe par elle.', en: 'Give it: the follow-up needs it.' }
        : { fr: 'Indiquez-la, ou prévoyez une signature sur papier.', en: 'Give it, or plan a signature on paper.' };
    faults.push(reasonOf(role, 'email', 'Règle de Sève', sentence, remedy));
  }
  if (BINDING.includes(role) && !hasPower) {
    const sentence = {
      fr: `Rien ne dit que la personne qui signe pour ${who.fr} en a le pouvoir.`,
      en: `Nothing says that the person who signs for ${who.en} has the power to do so.`,
    };
    const remedy = {
      fr: 'Confirmez qu’elle peut engager l’organisme, ou désignez quelqu’un qui le peut.',
      en: 'Confirm that this person may bind the organisation, or name another who may.',
    };
    faults.push(reasonOf(role, 'power', 'Code civil, art. 1156', sentence, remedy));
  }
  return faults;
}

const AGE_UNKNOWN: LegalReason = reasonOf(
  'legal_representative',
  'birth-date',
  educationCode('L124-1 et D124-4'),
  {
    fr: 'La date de naissance n’est pas connue\u00a0: rien ne dit si le représentant légal signe.',
    en: 'The birth date is not known: nothing says whether the legal representative signs.',
  },
  { fr: 'L’école indique la date de naissance.', en: 'The school gives the birth date.' },
);

/** Returns the required signatories; without a birth date those of an adult, who are required in every case. */
function required({ birthDate, kind, firstDay, signedOn, isEmancipated }: AgreementSignatories): Signatory[] {
  return requiredSignatories({ kind, firstDay, signedOn, isEmancipated, birthDate: birthDate ?? '1900-01-01' });
}

/** Checks that each required signatory has a name and an address, and that those of host and school have power to sign. */
export function agreementSignatories(question: AgreementSignatories): Verdict {
  const { parties, birthDate } = question;
  const missing = required(question).filter((role) => !parties.some((party) => party.role === role));
  const unknown = birthDate === null ? [AGE_UNKNOWN] : [];
  const reasons = [
    ...unknown,
    ...missing.map((role) => absent(role, question.kind)),
    ...parties.flatMap((party) => faultsOf(party, question.kind)),
  ];
  return reasons.length === 0 ? ALLOWED : { ok: false, reasons };
}
