import type { Sentence } from './legal-reason.js';
import type { CivilDate } from './time/civil-date.js';

const NBSP = '\u00a0';
const MONTHS = {
  fr: ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre'],
  en: ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'],
} as const;

const grouped = (digits: string, separator: string) => digits.replace(/\B(?=(\d{3})+$)/g, separator);

/** "1 213,57 €" and "€1,213.57" from 121357 cents. */
export function eurosIn(cents: number): Sentence {
  const sign = cents < 0 ? '-' : '';
  const digits = String(Math.abs(cents)).padStart(3, '0');
  const [whole, rest] = [digits.slice(0, -2), digits.slice(-2)];
  return { fr: `${sign}${grouped(whole, NBSP)},${rest}${NBSP}€`, en: `${sign}€${grouped(whole, ',')}.${rest}` };
}

/** "1er juin 2027" and "1 June 2027". */
export function dayIn(date: CivilDate): Sentence {
  const year = date.slice(0, 4);
  const month = Number(date.slice(5, 7)) - 1;
  const day = Number(date.slice(8));
  const first = day === 1 ? '1er' : String(day);
  return { fr: `${first}${NBSP}${MONTHS.fr[month]} ${year}`, en: `${day}${NBSP}${MONTHS.en[month]} ${year}` };
}

/** "53 %" and "53%" from 53; decimals as they come. */
export const percentIn = (percent: number): Sentence => ({
  fr: `${String(percent).replace('.', ',')}${NBSP}%`,
  en: `${percent}%`,
});

/** "35 h" or "35 h 30", in whole minutes. */
export function hoursIn(minutes: number): Sentence {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (rest === 0) return { fr: `${grouped(String(hours), NBSP)}${NBSP}h`, en: `${grouped(String(hours), ',')}${NBSP}h` };
  const padded = String(rest).padStart(2, '0');
  return { fr: `${grouped(String(hours), NBSP)}${NBSP}h${NBSP}${padded}`, en: `${grouped(String(hours), ',')}${NBSP}h${NBSP}${padded}` };
}
