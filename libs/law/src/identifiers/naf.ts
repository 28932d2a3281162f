import type { CivilDate } from '../civil-date.js';
import type { DatedTable } from '../dated.js';
import { lookUp } from '../dated.js';

export type NafVersion = 'rev2' | 'naf2025';

/** An activity code means nothing without its nomenclature. */
export interface Naf {
  /** `2014Z`, without its dot. */
  code: string;
  version: NafVersion;
}

/** Nomenclature of activities that Sirene gives on a day. */
export const NAF_VERSION: DatedTable<NafVersion> = {
  name: 'naf-version',
  knownUntil: null,
  rows: [
    { validFrom: '2008-01-01', value: 'rev2', source: 'Décret n° 2007-1888 du 26 décembre 2007' },
    { validFrom: '2027-01-01', value: 'naf2025', source: 'Décret n° 2025-736' },
  ],
};

/** Four digits and a letter, in both versions. */
export const isNaf = (text: string): boolean => text.length === 5 && /^\d{4}[A-Z]$/.test(text);

/** `20.14z` as `2014Z`. */
export const toNaf = (typed: string): string => typed.replace(/[\s.]/g, '').toUpperCase();

/** The code as read in Sirene on `day`; null when it has not the form, or before NAF rév. 2. */
export function nafOn(typed: string, day: CivilDate): Naf | null {
  const code = toNaf(typed);
  const version = lookUp(NAF_VERSION, day);
  return isNaf(code) && version.known ? { code, version: version.row.value } : null;
}

/** Still written in a version that no longer holds on `day`: to ask again. */
export function isNafOutdated({ version }: Naf, day: CivilDate): boolean {
  const current = lookUp(NAF_VERSION, day);
  return current.known && current.row.value !== version;
}
