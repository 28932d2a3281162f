import type { LegalReason } from '../../legal-reason.js';
import type { AgeBand } from '../../parameters/apprentice-scale.js';
import type { CivilDate } from '../../time/civil-date.js';
import type { ContractCourse, PlacedYear } from '../contract/contract-year.js';
import type { MinimumPay } from './minimum-pay.js';

export interface ApprenticeContract extends ContractCourse {
  birthDate: CivilDate;
  weeklyMinutes: number;
  /** 4 digits; null where the branch is not known. */
  idcc: string | null;
  /** Conventional minimum of the post for a month of 35 h, in cents; null where not known. */
  smcCents: number | null;
  /** Monthly pay of the last year of an earlier contract, in cents: really given by the same employer, due at another; null without one. */
  previousCents: number | null;
  /** Day of signature, on which the scale of the law depends; the first day unless said. */
  signedOn?: CivilDate;
  /** Of `repeat`: last day of the contract whose exam was failed. */
  initialEnd?: CivilDate;
}

export const PAY_MARKS = ['birthday', 'anniversary', 'smic', 'scale', 'not-published'] as const;
/** Why a period begins where it does. `not-published`: from here the SMIC is not known yet. */
export type PayMark = (typeof PAY_MARKS)[number];

export interface PayPeriod extends Omit<MinimumPay, 'known' | 'smic'>, PlacedYear {
  from: CivilDate;
  /** Last day, included. */
  to: CivilDate;
  /** None for the first period. */
  marks: readonly PayMark[];
  ageBand: AgeBand;
  /** First day of the SMIC that the amount is taken of. */
  smicSince: CivilDate | null;
  reasons: readonly LegalReason[];
}
