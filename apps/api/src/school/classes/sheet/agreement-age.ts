import { type CivilDate, mayShowToCompanies } from '@seve/domain';

/** Seen by companies with the school's agreement, and not without it. */
export const mayNeedAgreement = (birthDate: CivilDate, today: CivilDate): boolean =>
  mayShowToCompanies(birthDate, today, true) && !mayShowToCompanies(birthDate, today, false);
