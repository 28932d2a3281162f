import { addDays, type CivilDate } from '../calendar/civil-date.js';

/** Which of two leading numbers is the day; most lists put the day first. */
export type DateOrder = 'day_first' | 'month_first';

const MONTHS: Readonly<Record<string, number>> = Object.fromEntries(
  'janvier janv jan|fevrier fevr fev feb|mars mar|avril avr apr|mai may|juin jun|juillet juil jul|aout aou aug|septembre sept sep|octobre oct|novembre nov|decembre dec'
    .split('|')
    .flatMap((names, index) => names.split(' ').map((name) => [name, index + 1])),
);
/** Day 0 of spreadsheet serial numbers, which count a non-existent 29 February 1900. */
const SERIAL_EPOCH: CivilDate = '1899-12-30';

function civil(year: number, month: number, day: number): CivilDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal && year >= 1900 ? (date.toISOString().slice(0, 10) as CivilDate) : null;
}

/** Returns a four-digit year; two digits are of this century up to the latest possible birth year of a pupil. */
const fullYear = (text: string, today: CivilDate): number => {
  const year = Number(text);
  if (text.length === 4) return year;
  return year <= (Number(today.slice(0, 4)) % 100) - 8 ? 2000 + year : 1900 + year;
};

/** Parses a date as lists write it: 03/02/2008, 2008-02-03, 3.2.08, 3 février 2008, 39481; null for anything else. */
export function readBirthDate(text: string, today: CivilDate, order: DateOrder = 'day_first'): CivilDate | null {
  const given = text
    .trim()
    .replace(/[T ]\d{1,2}[:h]\d{2}.*$/, '')
    .trim();
  const iso = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/.exec(given);
  if (iso) return civil(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4}|\d{2})$/.exec(given);
  if (numbers) {
    const [first, second] = [Number(numbers[1]), Number(numbers[2])];
    const [day, month] = order === 'day_first' ? [first, second] : [second, first];
    return civil(fullYear(numbers[3] ?? '', today), month, day);
  }
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(given);
  if (packed)
    return (
      civil(Number(packed[1]), Number(packed[2]), Number(packed[3])) ??
      civil(Number(given.slice(4)), Number(given.slice(2, 4)), Number(given.slice(0, 2)))
    );
  if (/^\d{5}$/.test(given)) return serialDay(Number(given));
  const words = /^(?:\p{L}+\.? )?(\d{1,2})(?:er)?[ -]+(\p{L}+)\.?[ -]+(\d{4}|\d{2})$/u.exec(given);
  const month = words && MONTHS[(words[2] ?? '').toLowerCase().normalize('NFD').replace(/\p{M}/gu, '')];
  return words && month ? civil(fullYear(words[3] ?? '', today), month, Number(words[1])) : null;
}

/** Returns the day of a spreadsheet's serial number; null outside 1900 to 2099. */
export function serialDay(serial: number, is1904 = false): CivilDate | null {
  const days = Math.floor(serial) + (is1904 ? 1_462 : 0);
  if (!Number.isFinite(days) || days < 1 || days > 73_050) return null;
  return addDays(SERIAL_EPOCH, days);
}

/** Returns month first only if a second number is above 12 and no first one is. */
export function dateOrderOf(values: readonly string[]): DateOrder {
  let [above, below] = [0, 0];
  for (const value of values) {
    const found = /^\s*(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}/.exec(value);
    if (Number(found?.[1] ?? 0) > 12) above += 1;
    if (Number(found?.[2] ?? 0) > 12) below += 1;
  }
  return below > 0 && above === 0 ? 'month_first' : 'day_first';
}
