import { domainOf, isFreeMail } from '../organisations/email-domain.js';
import { isSameMailbox } from '../people/contact/mailbox.js';

/**
 * `own`: a mailbox of the student. `guardian`: one of the student's legal representative. `pupil`: one of another student, as a friend.
 * `free_mail`: a mailbox that anyone opens.
 */
export const CONTACT_DOUBTS = ['own', 'guardian', 'pupil', 'free_mail'] as const;
export type ContactDoubt = (typeof CONTACT_DOUBTS)[number];

/** Contact of the host of a declared place, with the known addresses of others. */
export interface ContactFacts {
  /** Null where no address was given. */
  email: string | null;
  /** Typed or cleared by the school. */
  isChecked: boolean;
  own: readonly string[];
  guardians: readonly string[];
  /** Addresses of other students with this mailbox. */
  pupils: readonly string[];
  /** Members of a verified company with an account, which answers itself; empty otherwise. */
  members: readonly string[];
}

/** Whether one of these addresses has the same mailbox. */
export const isAddressOf = (email: string, others: readonly string[]): boolean => others.some((other) => isSameMailbox(email, other));

/** Doubt that keeps a yes from this address from counting until the school clears it; null for none. */
export function contactDoubt({ email, isChecked, own, guardians, pupils, members }: ContactFacts): ContactDoubt | null {
  if (email === null || members.length > 0) return null;
  if (isAddressOf(email, own)) return 'own';
  if (isChecked) return null;
  if (isAddressOf(email, guardians)) return 'guardian';
  if (isAddressOf(email, pupils)) return 'pupil';
  return isFreeMail(domainOf(email)) ? 'free_mail' : null;
}

/** Whether a link sent to this address still speaks for the host: a member when the company has an account, else the contact. */
export const speaksForHost = (address: string, { email, members }: Pick<ContactFacts, 'email' | 'members'>): boolean =>
  members.length > 0 ? isAddressOf(address, members) : email !== null && isSameMailbox(address, email);

/** Whether the school can clear the doubt; a student never answers for the host. */
export const mayBeCleared = (doubt: ContactDoubt): boolean => doubt !== 'own';
