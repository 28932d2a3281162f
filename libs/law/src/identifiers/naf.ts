import type { CivilDate } from '../civil-date.js';
import { lookUp } from '../dated.js';
import type { NafVersion } from '../parameters/naf-version.js';
import { LAW_TABLES, type LawTables } from '../tables/law-tables.js';

/** An activity code means nothing without its nomenclature. */
export interface Naf {
  /** `2014Z`, without its dot. */
  code: string;
  version: NafVersion;
}

/** Four digits and a letter, in both versions. */
export const isNaf = (text: string): boolean => typeof text === 'string' && /^\d{4}[A-Z]$/.test(text);

/** `20.14z` as `2014Z`. */
export const toNaf = (typed: string): string => typed.replace(/[\s.]/g, '').toUpperCase();

/** The code as read in Sirene on `day`; null when it has not the form, or before NAF rév. 2. */
export function nafOn(typed: string, day: CivilDate, tables: LawTables = LAW_TABLES): Naf | null {
  const code = toNaf(typed);
  const version = lookUp(tables.nafVersion, day);
  return isNaf(code) && version.known ? { code, version: version.row.value } : null;
}

/** Still written in a version that no longer holds on `day`: to ask again. */
export function isNafOutdated({ version }: Naf, day: CivilDate, tables: LawTables = LAW_TABLES): boolean {
  const current = lookUp(tables.nafVersion, day);
  return current.known && current.row.value !== version;
}
