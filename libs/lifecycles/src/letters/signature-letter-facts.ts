import type { Signatory } from '@seve/database';
import { addDays, type CivilDate, type Locale, SIGNATURE_DAYS } from '@seve/domain';
import type { PaperFacts } from '../signing/paper-facts.js';

export interface Reader {
  accountId: string | null;
  address: string;
  locale: Locale;
  firstName: string | null;
}

/** A reader of whom an address alone is known. */
export const nameless = (address: string): Reader => ({ accountId: null, address, locale: 'fr', firstName: null });

export const fullName = ({ studentFirstName, studentLastName }: PaperFacts): string => `${studentFirstName} ${studentLastName}`;

/** What every letter about a signature says of its paper. */
export const placeOfPaper = ({ hostName, kind, startOn, endOn, amendment }: PaperFacts) => ({
  ...{ hostName, kind, startOn, endOn, isAmendment: amendment !== null },
});

/** Last day on which a signatory is waited for. */
export const signByOf = ({ askedOn }: Signatory): CivilDate => addDays(askedOn ?? '1970-01-01', SIGNATURE_DAYS);
