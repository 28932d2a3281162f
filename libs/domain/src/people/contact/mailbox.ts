import { domainOf } from '../../organisations/email-domain.js';

interface Host {
  /** Canonical host name for comparison. */
  name: string;
  /** Characters in the local part that the host ignores. */
  ignored: RegExp;
}

const GMAIL: Host = { name: 'gmail.com', ignored: /\./g };
const PROTON: Host = { name: 'proton.me', ignored: /[._-]/g };

/** Hosts that deliver `j.ane@` and `jane@` to one mailbox, or one mailbox under several names. */
const HOSTS: Readonly<Record<string, Host>> = {
  ...{ 'gmail.com': GMAIL, 'googlemail.com': GMAIL },
  ...{ 'proton.me': PROTON, 'protonmail.com': PROTON, 'pm.me': PROTON },
};

/**
 * Canonical mailbox of an address, in lower case: without a `+tag` (RFC 5233) and without characters that the host ignores.
 * For comparison only, never as a recipient. May merge two mailboxes of a host without tags.
 */
export function mailboxOf(email: string): string {
  const domain = domainOf(email);
  const [local = ''] = email.slice(0, email.lastIndexOf('@')).toLowerCase().split('+');
  const host = HOSTS[domain];
  return host === undefined ? `${local}@${domain}` : `${local.replace(host.ignored, '')}@${host.name}`;
}

export const isSameMailbox = (one: string, other: string): boolean => mailboxOf(one) === mailboxOf(other);
