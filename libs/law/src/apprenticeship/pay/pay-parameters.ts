import { lookUp } from '../../dated.js';
import { smicMonth } from '../../parameters/smic.js';
import { LAW_TABLES, type LawTables } from '../../tables/law-tables.js';
import type { CivilDate } from '../../time/civil-date.js';
import type { ApprenticeContract, PayPeriod } from './pay-period.js';

/** A row of a dated table used for an amount. */
export interface PayParameter {
  /** Name of the table. */
  name: string;
  validFrom: CivilDate;
  source: string;
  /** Hourly SMIC in cents; null for a scale. */
  hourCents: number | null;
  /** Monthly SMIC at 35 h in cents; null for a scale. */
  monthCents: number | null;
}

/** Returns the sources of a schedule's numbers: every SMIC used, the legal scale, the branch scale. */
export function payParameters(
  { start, signedOn = start, idcc }: ApprenticeContract,
  periods: readonly PayPeriod[],
  tables: LawTables = LAW_TABLES,
): PayParameter[] {
  const { smicHour, apprenticeScale, branchScales } = tables;
  const used = new Set(periods.map(({ smicSince }) => smicSince));
  const smic = smicHour.rows
    .filter(({ validFrom }) => used.has(validFrom))
    .map(({ validFrom, value, source }) => ({ name: smicHour.name, validFrom, source, hourCents: value, monthCents: smicMonth(value) }));
  const branch = idcc === null ? undefined : branchScales[idcc];
  const scales = [lookUp(apprenticeScale, signedOn), ...(branch ? [lookUp(branch, start)] : [])].flatMap((found) => {
    if (!found.known) return [];
    const { validFrom, source } = found.row;
    return [{ name: found.table, validFrom, source, hourCents: null, monthCents: null }];
  });
  return [...smic, ...scales];
}
