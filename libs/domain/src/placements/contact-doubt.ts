import { domainOf, isFreeMail } from '../organisations/email-domain.js';
import { isSameMailbox } from '../people/contact/mailbox.js';

/**
 * `own`: a mailbox of the student. `guardian`: one of a legal representative. `pupil`: one of another student. `free_mail`: one of a public
 * mail provider.
 */
export const CONTACT_DOUBTS = ['own', 'guardian', 'pupil', 'free_mail'] as const;
export type ContactDoubt = (typeof CONTACT_DOUBTS)[number];

/** Contact of the host of a declared place, with the known addresses of others. */
export interface ContactFacts {
  /** Null where no address was given. */
  email: string | null;
  /** The school has typed or cleared the address. */
  isChecked: boolean;
  own: readonly string[];
  guardians: readonly string[];
  /** Addresses of other students with this mailbox. */
  pupils: readonly string[];
  /** Members of a verified company with an account, who answer for it; empty otherwise. */
  members: readonly string[];
}

/** Whether one of these addresses belongs to the same mailbox. */
export const isAddressOf = (email: string, others: readonly string[]): boolean => others.some((other) => isSameMailbox(email, other));

/** Returns the doubt because of which an answer from this address does not count until the school clears it; null for none. */
export function contactDoubt({ email, isChecked, own, guardians, pupils, members }: ContactFacts): ContactDoubt | null {
  if (email === null || members.length > 0) return null;
  if (isAddressOf(email, own)) return 'own';
  if (isChecked) return null;
  if (isAddressOf(email, guardians)) return 'guardian';
  if (isAddressOf(email, pupils)) return 'pupil';
  return isFreeMail(domainOf(email)) ? 'free_mail' : null;
}

/** Whether a link sent to this address can still answer for the host: a member's if the company has an account, else the contact's. */
export const speaksForHost = (address: string, { email, members }: Pick<ContactFacts, 'email' | 'members'>): boolean =>
  members.length > 0 ? isAddressOf(address, members) : email !== null && isSameMailbox(address, email);

/** Whether the school can clear the doubt; a student can never answer for the host. */
export const mayBeCleared = (doubt: ContactDoubt): boolean => doubt !== 'own';
