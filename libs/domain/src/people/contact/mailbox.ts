import { domainOf } from '../../organisations/email-domain.js';

interface Host {
  /** Under which its mailboxes are compared. */
  name: string;
  /** Characters that it ignores. */
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
 * Key of the mailbox that receives an address, in lower case: without a `+tag` (RFC 5233), and without marks that the host ignores.
 * For comparing only, never to write to. May join two mailboxes of a host that knows no tags.
 */
export function mailboxOf(email: string): string {
  const domain = domainOf(email);
  const [local = ''] = email.slice(0, email.lastIndexOf('@')).toLowerCase().split('+');
  const host = HOSTS[domain];
  return host === undefined ? `${local}@${domain}` : `${local.replace(host.ignored, '')}@${host.name}`;
}

export const isSameMailbox = (one: string, other: string): boolean => mailboxOf(one) === mailboxOf(other);
