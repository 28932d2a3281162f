import { type Seat, stillAsked } from '../agreements/signing.js';
import { isSameMailbox } from '../people/contact/mailbox.js';
import { isSameName } from '../people/contact/same-name.js';
import { seatSharing } from './seats.js';

/** A seat with its holder. */
export interface HeldSeat extends Seat {
  name: string;
  /** Null for a person who signs by hand only. */
  email: string | null;
  accountId: string | null;
  signedAt: Date | null;
}

type Person = Pick<HeldSeat, 'name' | 'email' | 'accountId'>;

/** Compares the names too: two persons can share a mailbox. */
const isSamePerson = (one: Person, other: Person): boolean =>
  isSameName(one.name, other.name) &&
  ((one.accountId !== null && one.accountId === other.accountId) ||
    (one.email !== null && other.email !== null && isSameMailbox(one.email, other.email)));

/**
 * Seats of one person that are signed by the same act, in the order of the paper: all still asked, or all signed by that
 * act. Only the seat itself otherwise.
 */
export function seatsHeld<S extends HeldSeat>(signatories: readonly S[], one: S): S[] {
  const open = stillAsked(signatories);
  const isAct = (other: S) =>
    one.signedAt === null ? open.includes(one) && open.includes(other) : other.signedAt?.getTime() === one.signedAt.getTime();
  return signatories.filter(
    (other) =>
      other === one || (other.role !== one.role && seatSharing(other.role, one.role) === 'may' && isAct(other) && isSamePerson(one, other)),
  );
}

/** Seats grouped by person, in the order of the paper: one group per act of signing. */
export function signersOf<S extends HeldSeat>(signatories: readonly S[]): S[][] {
  const groups: S[][] = [];
  for (const one of signatories) if (!groups.some((group) => group.includes(one))) groups.push(seatsHeld(signatories, one));
  return groups;
}

/** The seat that represents all seats of one person in lists, letters and counts; one with an account comes first. */
export const leadingSeat = <S extends Pick<HeldSeat, 'accountId'>>(held: readonly S[]): S | undefined =>
  held.find(({ accountId }) => accountId !== null) ?? held[0];
