import { lookUp } from '../dated.js';
import type { NafVersion } from '../parameters/naf-version.js';
import { LAW_TABLES, type LawTables } from '../tables/law-tables.js';
import type { CivilDate } from '../time/civil-date.js';

/** An activity code with its nomenclature, without which it is ambiguous. */
export interface Naf {
  /** `2014Z`, without its dot. */
  code: string;
  version: NafVersion;
}

/** Whether the text is an activity code: four digits and a letter, in both versions. */
export const isNaf = (text: string): boolean => typeof text === 'string' && /^\d{4}[A-Z]$/.test(text);

/** Converts `20.14z` to `2014Z`. */
export const toNaf = (typed: string): string => typed.replace(/[\s.]/g, '').toUpperCase();

/** Returns the nomenclature in force on `day`; null before NAF rév. 2. */
export function nafVersionOn(day: CivilDate, tables: LawTables = LAW_TABLES): NafVersion | null {
  const version = lookUp(tables.nafVersion, day);
  return version.known ? version.row.value : null;
}

/** Returns the code in the nomenclature that Sirene uses on `day`; null for an invalid code or before NAF rév. 2. */
export function nafOn(typed: string, day: CivilDate, tables: LawTables = LAW_TABLES): Naf | null {
  const code = toNaf(typed);
  const version = nafVersionOn(day, tables);
  return isNaf(code) && version !== null ? { code, version } : null;
}

/** Activity codes of an organisation in both versions; null for one that is not known. */
export interface NafCodes {
  naf: string | null;
  naf2025: string | null;
}

/** Returns the known codes, that of the version in force on `day` first. */
export function nafsOn({ naf, naf2025 }: NafCodes, day: CivilDate, tables: LawTables = LAW_TABLES): Naf[] {
  const old = naf === null ? [] : [{ code: naf, version: 'rev2' as const }];
  const next = naf2025 === null ? [] : [{ code: naf2025, version: 'naf2025' as const }];
  return nafVersionOn(day, tables) === 'naf2025' ? [...next, ...old] : [...old, ...next];
}

/** Formats `2014Z` as Sirene does: `20.14Z`. */
export const formatNaf = (code: string): string => code.replace(/^(\d\d)(?=\d\d[A-Z]$)/, '$1.');

/** Whether the code's version is no longer in force on `day`, so that it has to be asked again. */
export function isNafOutdated({ version }: Naf, day: CivilDate, tables: LawTables = LAW_TABLES): boolean {
  const current = nafVersionOn(day, tables);
  return current !== null && current !== version;
}
