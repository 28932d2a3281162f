import { domainOf } from '../../organisations/email-domain.js';

/** Hosts that deliver `j.ane@` and `jane@` to one mailbox, by the name under which their mailboxes are compared. */
const DOTS_IGNORED: Readonly<Record<string, string>> = { 'gmail.com': 'gmail.com', 'googlemail.com': 'gmail.com' };

/**
 * Key of the mailbox that receives an address, in lower case: without a `+tag` (RFC 5233), and without dots where the host ignores them.
 * For comparing only, never to write to. May join two mailboxes of a host that knows no tags.
 */
export function mailboxOf(email: string): string {
  const domain = domainOf(email);
  const [local = ''] = email.slice(0, email.lastIndexOf('@')).toLowerCase().split('+');
  const host = DOTS_IGNORED[domain];
  return host === undefined ? `${local}@${domain}` : `${local.replaceAll('.', '')}@${host}`;
}

export const isSameMailbox = (one: string, other: string): boolean => mailboxOf(one) === mailboxOf(other);
