import { isMinor } from '../applications/application-visibility.js';
import type { CivilDate } from '../calendar/civil-date.js';
import { isSameMailbox } from '../people/contact/mailbox.js';
import { isSameName } from '../people/contact/same-name.js';

/** One holder of parental authority is enough, two are possible. */
export const GUARDIAN_PLACES = [1, 2] as const;
export type GuardianPlace = (typeof GUARDIAN_PLACES)[number];

/** The school has confirmed this guardian. */
export type GuardianStanding = 'missing' | 'unconfirmed' | 'confirmed' | 'not_needed';

interface KnownGuardian {
  /** Returns whether the guardians are known; one confirmed guardian of two is enough. */
  isConfirmed: boolean;
}

/** One confirmed guardian of two is enough. */
export function guardianStanding(isEmancipated: boolean, guardians: readonly KnownGuardian[]): GuardianStanding {
  if (isEmancipated) return 'not_needed';
  if (guardians.length === 0) return 'missing';
  return guardians.some(({ isConfirmed }) => isConfirmed) ? 'confirmed' : 'unconfirmed';
}

/** Address for links and signature of a guardian; null without an address or with one mailbox for student and guardian, who then signs on paper. */
export const guardianMailbox = (email: string | null, pupilEmail: string | null): string | null =>
  email !== null && pupilEmail !== null && isSameMailbox(email, pupilEmail) ? null : email;

/** The seat of a guardian on a paper, with the current contacts of the student. */
export interface GuardianSeat {
  name: string;
  /** Address of the seat. */
  email: string | null;
  /** The school has corrected the address of this seat. */
  isCorrected: boolean;
  /** The guardian signed with a code sent to this address. */
  isSignedByCode: boolean;
  birthDate: CivilDate | null;
  isEmancipated: boolean;
  guardians: readonly (KnownGuardian & { name: string; email: string | null })[];
}

/**
 * Current address of the seat. For a minor: that of the confirmed contact, or the one the school wrote on the seat
 * for a confirmed person; null without one. A signature by code keeps its address.
 */
export function guardianSeatAddress(seat: GuardianSeat, today: CivilDate): string | null {
  const { name, email, isCorrected, isSignedByCode, birthDate, isEmancipated } = seat;
  if (isSignedByCode || isEmancipated || birthDate === null || !isMinor(birthDate, today)) return email;
  const confirmed = seat.guardians.filter(({ isConfirmed }) => isConfirmed);
  const holder =
    confirmed.find((one) => one.email !== null && email !== null && isSameMailbox(one.email, email)) ??
    confirmed.find((one) => isSameName(one.name, name));
  if (holder === undefined) return null;
  return isCorrected ? email : holder.email;
}

/** Guardians named on a paper: the confirmed ones, else the first, which the school still has to confirm. */
export function namedGuardians<G extends KnownGuardian>(guardians: readonly G[]): G[] {
  const confirmed = guardians.filter(({ isConfirmed }) => isConfirmed);
  return confirmed.length > 0 ? confirmed : guardians.slice(0, 1);
}

/** Guardians who get a seat: every named one with an own mailbox, else one who signs on paper. */
export function signingGuardians<G extends KnownGuardian & { email: string | null }>(
  guardians: readonly G[],
  pupilEmail: string | null,
): G[] {
  const named = namedGuardians(guardians).map((one) => ({ ...one, email: guardianMailbox(one.email, pupilEmail) }));
  const reached = named.filter(({ email }) => email !== null);
  return reached.length > 0 ? reached : named.slice(0, 1);
}

/** Returns the guardians as a paper prints them in French: all names and numbers, and the first address. */
export function guardiansOnPaper(
  guardians: readonly (KnownGuardian & { name: string; email: string | null; phone: string | null })[],
): { name: string; email: string | null; phone: string | null } | null {
  const named = namedGuardians(guardians);
  if (named.length === 0) return null;
  return {
    name: named.map(({ name }) => name).join(' et '),
    email: named.find(({ email }) => email !== null)?.email ?? null,
    phone:
      named
        .map(({ phone }) => phone)
        .filter((one) => one !== null)
        .join(', ') || null,
  };
}
