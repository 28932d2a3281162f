import type { CivilDate } from '../civil-date.js';
import { lookUp } from '../dated.js';
import { APPRENTICE_SCALE } from '../parameters/apprentice-scale.js';
import { BRANCH_SCALES } from '../parameters/branch-scales.js';
import { SMIC_HOUR, smicMonth } from '../parameters/smic.js';
import type { ApprenticeContract, PayPeriod } from './pay-period.js';

/** A row of a dated table that an amount was taken from. */
export interface PayParameter {
  /** Name of the table. */
  name: string;
  validFrom: CivilDate;
  source: string;
  /** Of an hour's SMIC; null for a scale. */
  hourCents: number | null;
  /** Of a month's SMIC at 35 h; null for a scale. */
  monthCents: number | null;
}

/** Where the numbers of a schedule come from: every SMIC it uses, the law's scale, the branch's. */
export function payParameters({ start, idcc }: ApprenticeContract, periods: readonly PayPeriod[]): PayParameter[] {
  const used = new Set(periods.map(({ smicSince }) => smicSince));
  const smic = SMIC_HOUR.rows
    .filter(({ validFrom }) => used.has(validFrom))
    .map(({ validFrom, value, source }) => ({ name: SMIC_HOUR.name, validFrom, source, hourCents: value, monthCents: smicMonth(value) }));
  const branch = idcc === null ? undefined : BRANCH_SCALES[idcc];
  const scales = [APPRENTICE_SCALE, ...(branch ? [branch] : [])].flatMap((table) => {
    const found = lookUp(table, start);
    if (!found.known) return [];
    const { validFrom, source } = found.row;
    return [{ name: table.name, validFrom, source, hourCents: null, monthCents: null }];
  });
  return [...smic, ...scales];
}
