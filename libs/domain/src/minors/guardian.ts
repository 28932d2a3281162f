import { isMinor } from '../applications/application-visibility.js';
import type { CivilDate } from '../calendar/civil-date.js';
import { isSameMailbox } from '../people/contact/mailbox.js';
import { isSameName } from '../people/contact/same-name.js';

/** One holder of parental authority is enough, two are possible. */
export const GUARDIAN_PLACES = [1, 2] as const;
export type GuardianPlace = (typeof GUARDIAN_PLACES)[number];

/** How far it is known who signs for a minor. `not_needed`: of age, or emancipated (Code civil, art. 413-6). */
export type GuardianStanding = 'missing' | 'unconfirmed' | 'confirmed' | 'not_needed';

interface KnownGuardian {
  /** The school has said that this contact is the guardian. */
  isConfirmed: boolean;
}

/** Of one or two guardians: one who is confirmed is enough. */
export function guardianStanding(isEmancipated: boolean, guardians: readonly KnownGuardian[]): GuardianStanding {
  if (isEmancipated) return 'not_needed';
  if (guardians.length === 0) return 'missing';
  return guardians.some(({ isConfirmed }) => isConfirmed) ? 'confirmed' : 'unconfirmed';
}

/** Where a guardian gets links and signs; null without address, or where pupil and guardian read one mailbox: then on paper. */
export const guardianMailbox = (email: string | null, pupilEmail: string | null): string | null =>
  email !== null && pupilEmail !== null && isSameMailbox(email, pupilEmail) ? null : email;

/** The seat of a guardian on a paper, with what the school says of the guardian today. */
export interface GuardianSeat {
  name: string;
  /** Of the seat. */
  email: string | null;
  /** The school has written this address on the seat itself. */
  isCorrected: boolean;
  /** By the code that went to this address. */
  isSignedByCode: boolean;
  birthDate: CivilDate | null;
  isEmancipated: boolean;
  guardians: readonly (KnownGuardian & { name: string; email: string | null })[];
}

/**
 * Address of the seat that counts today: of a minor that of the contact that the school confirms, or the one that it wrote on the seat itself
 * for a person whom it confirms; null while it confirms none. Who has signed by code keeps the address.
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

/** Those whom a paper names: the confirmed ones, else the first, for whom the school is asked. */
export function namedGuardians<G extends KnownGuardian>(guardians: readonly G[]): G[] {
  const confirmed = guardians.filter(({ isConfirmed }) => isConfirmed);
  return confirmed.length > 0 ? confirmed : guardians.slice(0, 1);
}

/** Those who get a seat: each of the named ones with a mailbox of their own, and where there is none, one who signs on paper. */
export function signingGuardians<G extends KnownGuardian & { email: string | null }>(
  guardians: readonly G[],
  pupilEmail: string | null,
): G[] {
  const named = namedGuardians(guardians).map((one) => ({ ...one, email: guardianMailbox(one.email, pupilEmail) }));
  const reached = named.filter(({ email }) => email !== null);
  return reached.length > 0 ? reached : named.slice(0, 1);
}

/** As a paper says it, in French: both names, and the first address. */
export function guardiansOnPaper(
  guardians: readonly (KnownGuardian & { name: string; email: string | null })[],
): { name: string; email: string | null } | null {
  const named = namedGuardians(guardians);
  if (named.length === 0) return null;
  return { name: named.map(({ name }) => name).join(' et '), email: named.find(({ email }) => email !== null)?.email ?? null };
}
