import type { PaperPeople } from '@seve/database';
import type { Locale } from '@seve/domain';

export interface Reader {
  accountId: string | null;
  address: string;
  locale: Locale;
  firstName: string | null;
}

/** A reader known by address only. */
export const nameless = (address: string): Reader => ({ accountId: null, address, locale: 'fr', firstName: null });

export const fullName = ({ studentFirstName, studentLastName }: Pick<PaperPeople, 'studentFirstName' | 'studentLastName'>): string =>
  `${studentFirstName} ${studentLastName}`;

/** Null without an address, and for a company that the campus has suspended, whose links open nothing. */
export function hostReader({ contact, contactEmail, companyStatus }: PaperPeople): Reader | null {
  if (companyStatus === 'suspended') return null;
  return contact ?? (contactEmail === null ? null : nameless(contactEmail));
}
