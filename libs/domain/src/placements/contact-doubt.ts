import { domainOf, isFreeMail } from '../organisations/email-domain.js';
import { isSameMailbox } from '../people/contact/mailbox.js';

/**
 * `own`: a mailbox of the student. `guardian`: one of the student's legal representative. `pupil`: one of another student, as a friend.
 * `free_mail`: a mailbox that anyone opens.
 */
export const CONTACT_DOUBTS = ['own', 'guardian', 'pupil', 'free_mail'] as const;
export type ContactDoubt = (typeof CONTACT_DOUBTS)[number];

/** Whom the host of a declared place is asked at, and whose other addresses are known. */
export interface ContactFacts {
  /** Null where no address was given. */
  email: string | null;
  /** The school said that this is the host's, or typed it. */
  isChecked: boolean;
  own: readonly string[];
  guardians: readonly string[];
  /** Of other students who have this address. */
  pupils: readonly string[];
  /** Of a verified company with an account, which answers itself; empty otherwise. */
  members: readonly string[];
}

/** Whether this address is a mailbox of one of them. */
export const isAddressOf = (email: string, others: readonly string[]): boolean => others.some((other) => isSameMailbox(email, other));

/** What keeps a yes from this address from being the host's, until the school clears it; null where nothing does. */
export function contactDoubt({ email, isChecked, own, guardians, pupils, members }: ContactFacts): ContactDoubt | null {
  if (email === null || members.length > 0) return null;
  if (isAddressOf(email, own)) return 'own';
  if (isChecked) return null;
  if (isAddressOf(email, guardians)) return 'guardian';
  if (isAddressOf(email, pupils)) return 'pupil';
  return isFreeMail(domainOf(email)) ? 'free_mail' : null;
}

/** Whether a link that was sent to this address still speaks for the host: to a member where the company has an account, else to its contact. */
export const speaksForHost = (address: string, { email, members }: Pick<ContactFacts, 'email' | 'members'>): boolean =>
  members.length > 0 ? isAddressOf(address, members) : email !== null && isSameMailbox(address, email);

/** A doubt that the school may clear: a pupil never answers for the host. */
export const mayBeCleared = (doubt: ContactDoubt): boolean => doubt !== 'own';
