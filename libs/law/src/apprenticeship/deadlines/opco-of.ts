import { lookUp } from '../../dated.js';
import { LAW_TABLES, type LawTables } from '../../tables/law-tables.js';
import type { CivilDate } from '../../time/civil-date.js';

/** The OPCO that a company of this collective agreement writes to; null where the house does not know it: the company asks its own. */
export function opcoOf(idcc: string, day: CivilDate, tables: LawTables = LAW_TABLES): string | null {
  const looked = lookUp(tables.opcoByIdcc, day);
  return looked.known ? (looked.row.value[idcc] ?? null) : null;
}
