import { type CivilDate, mayShowToCompanies } from '@seve/domain';

/** Whether companies may see a student of this age only with the school's agreement. */
export const mayNeedAgreement = (birthDate: CivilDate, today: CivilDate): boolean =>
  mayShowToCompanies(birthDate, today, true) && !mayShowToCompanies(birthDate, today, false);
