import { type CivilDate, isCivilDate } from '@seve/domain';

const pad = (part: string) => part.padStart(2, '0');

/** What people type for a day, in French order: 11/1/2027, 11.01.27, 11 01 2027, 11012027; also 2027-01-11. */
export function readDay(typed: string): CivilDate | null {
  const text = typed.trim();
  if (isCivilDate(text)) return text;
  const parts = /^(\d{1,2})[\s/.-]+(\d{1,2})[\s/.-]+(\d{4}|\d{2})$/.exec(text) ?? /^(\d{2})(\d{2})(\d{4})$/.exec(text);
  if (!parts) return null;
  const [, day = '', month = '', year = ''] = parts;
  const written = `${year.length === 2 ? `20${year}` : year}-${pad(month)}-${pad(day)}`;
  return isCivilDate(written) ? written : null;
}

/** "11/01/2027"; what is not a day is given back as typed. */
export function writeDay(value: string): string {
  return isCivilDate(value) ? value.split('-').reverse().join('/') : value;
}
