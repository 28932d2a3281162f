import type { LegalReason } from '../../legal-reason.js';
import type { AgeBand } from '../../parameters/apprentice-scale.js';
import type { CivilDate } from '../../time/civil-date.js';
import type { ContractCourse, PlacedYear } from '../contract/contract-year.js';
import type { MinimumPay } from './minimum-pay.js';

export interface ApprenticeContract extends ContractCourse {
  birthDate: CivilDate;
  weeklyMinutes: number;
  /** IDCC of 4 digits; null where the branch is not known. */
  idcc: string | null;
  /** Conventional minimum of the post for a month of 35 h, in cents; null where not known. */
  smcCents: number | null;
  /**
   * Monthly pay of the last year of an earlier contract, in cents: as paid by the same employer, or as due at another; null without one.
   */
  previousCents: number | null;
  /** Day of signature, which decides the legal scale; default: the first day. */
  signedOn?: CivilDate;
  /** For `repeat`: last day of the contract whose exam was failed. */
  initialEnd?: CivilDate;
}

export const PAY_MARKS = ['birthday', 'anniversary', 'smic', 'scale', 'not-published'] as const;
/** Why a period begins on its first day. `not-published`: the SMIC is not known from there on. */
export type PayMark = (typeof PAY_MARKS)[number];

export interface PayPeriod extends Omit<MinimumPay, 'known' | 'smic'>, PlacedYear {
  from: CivilDate;
  /** Last day, included. */
  to: CivilDate;
  /** Empty for the first period. */
  marks: readonly PayMark[];
  ageBand: AgeBand;
  /** First day of validity of the SMIC used for the amount. */
  smicSince: CivilDate | null;
  reasons: readonly LegalReason[];
}
