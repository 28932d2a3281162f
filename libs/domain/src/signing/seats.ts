import type { SignatoryRole } from '../agreements/signing.js';
import { isSameMailbox } from '../people/contact/mailbox.js';

/** Whether one person can hold two seats of a paper. `doubt`: only after confirmation by the school. */
export type SeatSharing = 'may' | 'doubt' | 'never';

/**
 * Each pair of seats once, for agreements, contracts and their amendments alike. A parent may employ or follow the child (L6222-5 of the
 * Code du travail), and may teach in its school, which the school knows. The boss of a small firm is the tutor, the head of a small school
 * the referent: no text forbids it. The three sides of L124-1 (Code de l'éducation) are three people, and a host that is bound by two
 * signatures, as a mayor's and a director's, is bound by two people.
 */
const SHARING: Record<SignatoryRole, Partial<Record<SignatoryRole, SeatSharing>>> = {
  student: { guardian: 'never', host: 'never', tutor: 'never', referent: 'never', school: 'never' },
  guardian: { host: 'may', tutor: 'may', referent: 'doubt', school: 'doubt' },
  host: { host: 'never', tutor: 'may', referent: 'never', school: 'never' },
  tutor: { referent: 'never', school: 'never' },
  referent: { school: 'may' },
  school: {},
};

/** Two people in one kind of seat, such as both parents, are not compared, but for the two signatories of a host. */
export const seatSharing = (one: SignatoryRole, other: SignatoryRole): SeatSharing =>
  SHARING[one][other] ?? SHARING[other][one] ?? (one === other ? 'may' : 'never');

/** A seat with all known addresses and accounts of its holder. */
export interface SeatHolder {
  role: SignatoryRole;
  emails: readonly string[];
  accountIds: readonly string[];
}

export const seatHolder = (role: SignatoryRole, email: string | null | undefined, accountId: string | null = null): SeatHolder => ({
  ...{ role, emails: email ? [email] : [], accountIds: accountId === null ? [] : [accountId] },
});

const isSamePerson = (one: SeatHolder, other: SeatHolder): boolean =>
  one.accountIds.some((id) => other.accountIds.includes(id)) ||
  one.emails.some((email) => other.emails.some((another) => isSameMailbox(email, another)));

export interface SeatFault<S extends SeatHolder = SeatHolder> {
  one: S;
  other: S;
  sharing: Exclude<SeatSharing, 'may'>;
}

/** Pairs of seats with one mailbox or account that are forbidden or need confirmation by the school. */
export const sameSeatFaults = <S extends SeatHolder>(seats: readonly S[]): SeatFault<S>[] =>
  seats.flatMap((one, at) =>
    seats.slice(at + 1).flatMap((other) => {
      const sharing = seatSharing(one.role, other.role);
      return sharing !== 'may' && isSamePerson(one, other) ? [{ one, other, sharing }] : [];
    }),
  );

/** Seats of the same person as `mine`, without `mine`, that must have another holder. */
export const seatsOfOthers = <S extends SeatHolder>(seats: readonly S[], mine: SeatHolder): S[] =>
  seats.filter((seat) => seat !== mine && seatSharing(mine.role, seat.role) === 'never' && isSamePerson(mine, seat));

/** Whether a side can read the address of a seat; a host never reads that of the student or the guardian. */
export const readsAddressOf = (side: 'host' | 'school', role: SignatoryRole): boolean =>
  side === 'school' || (role !== 'student' && role !== 'guardian');
