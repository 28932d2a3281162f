import { type CivilDate, daysBetween, dayWords, type Locale } from '@seve/domain';

const TAG: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };
const NBSP = '\u00a0';

export const {
  longDay,
  mediumDay,
  shortDay,
  dayRange,
  weekday,
  compactDay,
  compactMonth,
  shortMonth,
  monthWords: month,
  hourWords: time,
  durationWords: duration,
} = dayWords;

/** "lundi 3 février 2027 à 14 h 05". */
export const longInstant = (instant: string | Date, locale: Locale): string => dayWords.instantWords(new Date(instant), locale);

/** "hier", "dans 4 jours", "il y a 2 semaines"; past two months, "3 février 2027". */
export function relativeDay(day: CivilDate, today: CivilDate, locale: Locale): string {
  const days = daysBetween(today, day);
  if (Math.abs(days) > 60) return mediumDay(day, locale);
  const formatter = new Intl.RelativeTimeFormat(TAG[locale], { numeric: 'auto' });
  return Math.abs(days) < 14 ? formatter.format(days, 'day') : formatter.format(Math.round(days / 7), 'week');
}

/** "1 234" */
export const number = (value: number, locale: Locale): string => new Intl.NumberFormat(TAG[locale]).format(value);

/** "47,6 km"; without decimals from 100 km on. */
export function distance(km: number, locale: Locale): string {
  const value = new Intl.NumberFormat(TAG[locale], { maximumFractionDigits: km < 100 ? 1 : 0 }).format(km);
  return `${value}${NBSP}km`;
}

/** "1 234,50 €" from 123450 cents. */
export const money = (cents: number, locale: Locale): string =>
  new Intl.NumberFormat(TAG[locale], { style: 'currency', currency: 'EUR' }).format(cents / 100);

/** "64 %" from 0.64. */
export const percent = (share: number, locale: Locale): string =>
  new Intl.NumberFormat(TAG[locale], { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** "802 471 139 00013": groups of 3, 3, 3 and 5. */
export const siretGroups = (siret: string): string => siret.replace(/^(\d{3})(\d{3})(\d{3})(\d{5})$/, `$1${NBSP}$2${NBSP}$3${NBSP}$4`);

/** "AB" for Adam Boulanger. */
export const initials = (firstName: string, lastName: string): string =>
  `${firstName.charAt(0)}${lastName.charAt(0)}`.toLocaleUpperCase('fr');
