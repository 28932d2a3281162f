import type { DatedTable } from '../dated.js';
import { ALLOWANCE_HOUR } from '../parameters/allowance-rate.js';
import { APPRENTICE_SCALE, type ApprenticeScale } from '../parameters/apprentice-scale.js';
import { BRANCH_SCALES } from '../parameters/branch-scales.js';
import { EMPLOYER_SHARE } from '../parameters/employer-share.js';
import { HIRING_AID, type HiringAid } from '../parameters/hiring-aid.js';
import { NAF_VERSION, type NafVersion } from '../parameters/naf-version.js';
import { OPCO_BY_IDCC } from '../parameters/opco-by-idcc.js';
import { PFMP_ALLOWANCE, type PfmpAllowance } from '../parameters/pfmp-allowance.js';
import {
  BRANCH_PROFESSIONALISATION_SCALES,
  PROFESSIONALISATION_SCALE,
  type ProfessionalisationScale,
} from '../parameters/professionalisation-scale.js';
import { SMIC_HOUR } from '../parameters/smic.js';
import { MONTHLY_CEILING } from '../parameters/social-security-ceiling.js';

/** Table by IDCC of 4 digits. */
type ByBranch<T> = Readonly<Record<string, DatedTable<T>>>;

/** Every dated table used by the rules. Public functions that look a parameter up take them as last argument. */
export interface LawTables {
  smicHour: DatedTable<number>;
  monthlyCeiling: DatedTable<number>;
  allowanceHour: DatedTable<number>;
  hiringAid: DatedTable<HiringAid>;
  employerShare: DatedTable<number>;
  pfmpAllowance: DatedTable<PfmpAllowance>;
  apprenticeScale: DatedTable<ApprenticeScale>;
  branchScales: ByBranch<ApprenticeScale>;
  professionalisationScale: DatedTable<ProfessionalisationScale>;
  branchProfessionalisationScales: ByBranch<ProfessionalisationScale>;
  opcoByIdcc: DatedTable<Readonly<Record<string, string>>>;
  nafVersion: DatedTable<NafVersion>;
}

/** Tables shipped with this release. */
export const LAW_TABLES: LawTables = {
  smicHour: SMIC_HOUR,
  monthlyCeiling: MONTHLY_CEILING,
  allowanceHour: ALLOWANCE_HOUR,
  hiringAid: HIRING_AID,
  employerShare: EMPLOYER_SHARE,
  pfmpAllowance: PFMP_ALLOWANCE,
  apprenticeScale: APPRENTICE_SCALE,
  branchScales: BRANCH_SCALES,
  professionalisationScale: PROFESSIONALISATION_SCALE,
  branchProfessionalisationScales: BRANCH_PROFESSIONALISATION_SCALES,
  opcoByIdcc: OPCO_BY_IDCC,
  nafVersion: NAF_VERSION,
};
