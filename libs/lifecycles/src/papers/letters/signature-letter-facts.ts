import type { Signatory } from '@seve/database';
import { addDays, type CivilDate, type Locale, SIGNATURE_DAYS } from '@seve/domain';
import type { PaperFacts } from '../signing/paper-facts.js';

export interface Reader {
  accountId: string | null;
  address: string;
  locale: Locale;
  firstName: string | null;
}

/** A reader known by address only. */
export const nameless = (address: string): Reader => ({ accountId: null, address, locale: 'fr', firstName: null });

export const fullName = ({ studentFirstName, studentLastName }: PaperFacts): string => `${studentFirstName} ${studentLastName}`;

/** Facts of the paper in every letter about a signature. */
export const placeOfPaper = ({ hostName, kind, startOn, endOn, amendment }: PaperFacts) => ({
  ...{ hostName, kind, startOn, endOn, isAmendment: amendment !== null },
});

/** Last day to sign. */
export const signByOf = ({ askedOn }: Signatory): CivilDate => addDays(askedOn ?? '1970-01-01', SIGNATURE_DAYS);
