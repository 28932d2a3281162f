import type { AgreementChange } from '@seve/api-client';
import { isSchoolOfficeRole, type PersonRole } from '@seve/domain';

/** Changes shown to this reader: to the office those of the host alone, because the office writes the school’s part itself. */
export const changesFor = (changes: readonly AgreementChange[], role: PersonRole): AgreementChange[] =>
  changes.filter(({ party }) => party === 'host' || !isSchoolOfficeRole(role));
