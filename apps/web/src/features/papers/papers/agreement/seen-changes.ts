import type { AgreementChange } from '@seve/api-client';
import { isSchoolOfficeRole, type PersonRole } from '@seve/domain';

/** What this reader compares: the office writes the school’s part itself, and reads the host’s alone. */
export const changesFor = (changes: readonly AgreementChange[], role: PersonRole): AgreementChange[] =>
  changes.filter(({ party }) => party === 'host' || !isSchoolOfficeRole(role));
