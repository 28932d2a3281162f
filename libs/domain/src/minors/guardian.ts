import { isMinor } from '../applications/application-visibility.js';
import type { CivilDate } from '../calendar/civil-date.js';
import { isSameMailbox } from '../people/contact/mailbox.js';

/** How far it is known who signs for a minor. `not_needed`: of age, or emancipated (Code civil, art. 413-6). */
export type GuardianStanding = 'missing' | 'unconfirmed' | 'confirmed' | 'not_needed';

interface KnownGuardian {
  /** The school has said that this contact is the guardian. */
  isConfirmed: boolean;
}

export function guardianStanding(isEmancipated: boolean, guardian: KnownGuardian | null): GuardianStanding {
  if (isEmancipated) return 'not_needed';
  if (guardian === null) return 'missing';
  return guardian.isConfirmed ? 'confirmed' : 'unconfirmed';
}

/** Where a guardian gets links and signs; null without address, or where pupil and guardian read one mailbox: then on paper. */
export const guardianMailbox = (email: string | null, pupilEmail: string | null): string | null =>
  email !== null && pupilEmail !== null && isSameMailbox(email, pupilEmail) ? null : email;

/** The seat of a guardian on a paper, with what the school says of the guardian today. */
export interface GuardianSeat {
  /** Of the seat. */
  email: string | null;
  /** The school has written this address on the seat itself. */
  isCorrected: boolean;
  /** By the code that went to this address. */
  isSignedByCode: boolean;
  birthDate: CivilDate | null;
  isEmancipated: boolean;
  guardian: (KnownGuardian & { email: string | null }) | null;
}

/**
 * Address of the seat that counts today: of a minor that of the contact that the school confirms, or the one that it wrote on the seat itself;
 * null while it confirms none. Who has signed by code keeps the address.
 */
export function guardianSeatAddress(seat: GuardianSeat, today: CivilDate): string | null {
  const { email, isCorrected, isSignedByCode, birthDate, isEmancipated, guardian } = seat;
  if (isSignedByCode || isEmancipated || birthDate === null || !isMinor(birthDate, today)) return email;
  if (guardianStanding(isEmancipated, guardian) !== 'confirmed') return null;
  return isCorrected ? email : (guardian?.email ?? null);
}
