import { type CivilDate, isCivilDate } from '@seve/domain';

const pad = (part: string) => part.padStart(2, '0');

/** Parses a date as people type it, day first: 11/1/2027, 11.01.27, 11 01 2027, 11012027; also 2027-01-11. Null when it is none. */
export function readDay(typed: string): CivilDate | null {
  const text = typed.trim();
  if (isCivilDate(text)) return text;
  const parts = /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4}|\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (!parts) return null;
  const [, day = '', month = '', year = ''] = parts;
  const written = `${year.length === 2 ? `20${year}` : year}-${pad(month)}-${pad(day)}`;
  return isCivilDate(written) ? written : null;
}

/** Returns "11/01/2027", or the text itself when it is not a date. */
export function writeDay(value: string): string {
  return isCivilDate(value) ? value.split('-').reverse().join('/') : value;
}
