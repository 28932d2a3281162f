import type { PostKind } from '../post-kinds.js';
import type { CivilDate } from '../time/civil-date.js';
import { ageOn } from '../time/civil-date.js';

export const SIGNATORIES = ['student', 'legal_representative', 'company', 'school', 'referent_teacher', 'tutor'] as const;
export type Signatory = (typeof SIGNATORIES)[number];

interface SignatureQuestion {
  kind: PostKind;
  birthDate: CivilDate;
  firstDay: CivilDate;
  /** Null until a day is planned. */
  signedOn: CivilDate | null;
  /** Has legal capacity by a judge or by marriage (Code civil, art. 413-1 and 413-6); the limits to the work of minors still apply. */
  isEmancipated?: boolean;
}

const CONTRACTS: readonly PostKind[] = ['apprenticeship', 'professionalisation', 'job'];

/**
 * Returns the required signatories. The legal representative signs too for a person who is a minor on the day of the signature or on any
 * day of the post: contract of an apprentice (R6222-2), its end (L6222-18), agreement of an internship (D124-4 of the Code de l'éducation).
 * Compute again after each change of dates.
 */
export function requiredSignatories({ kind, birthDate, firstDay, signedOn, isEmancipated = false }: SignatureQuestion): Signatory[] {
  const earliest = signedOn !== null && signedOn < firstDay ? signedOn : firstDay;
  const isRepresented = ageOn(birthDate, earliest) < 18 && !isEmancipated;
  const person: Signatory[] = isRepresented ? ['student', 'legal_representative'] : ['student'];
  return CONTRACTS.includes(kind) ? [...person, 'company'] : [...person, 'company', 'school', 'referent_teacher', 'tutor'];
}
