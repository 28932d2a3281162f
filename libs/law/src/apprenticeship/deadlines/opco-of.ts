import { lookUp } from '../../dated.js';
import { LAW_TABLES, type LawTables } from '../../tables/law-tables.js';
import type { CivilDate } from '../../time/civil-date.js';

/** Returns the OPCO of a collective agreement; null if it is not in the table, in which case the company asks its own. */
export function opcoOf(idcc: string, day: CivilDate, tables: LawTables = LAW_TABLES): string | null {
  const looked = lookUp(tables.opcoByIdcc, day);
  return looked.known ? (looked.row.value[idcc] ?? null) : null;
}
