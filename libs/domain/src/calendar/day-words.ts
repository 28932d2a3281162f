import type { Locale } from '../messages/language.js';
import { addDays, type CivilDate, dayInParis } from './civil-date.js';
import { timeInParis } from './paris-time.js';

const TAG: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };
const NO_BREAK = '\u00a0';

/** Cached: constructing a formatter costs more than formatting the dates of a letter. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${Object.entries(options).join(' ')}`;
  const known = formatters.get(key) ?? new Intl.DateTimeFormat(TAG[locale], { ...options, timeZone: 'UTC' });
  formatters.set(key, known);
  return known;
}

/** Returns a formatter of days as every text writes them: "lundi 1er février 2027", "Monday 1 February 2027". */
const dayForm =
  (options: Intl.DateTimeFormatOptions) =>
  (day: CivilDate, locale: Locale): string => {
    const text = formatterOf(locale, options).format(new Date(`${day}T00:00:00Z`));
    // French writes the first of a month "1er"; English needs no comma after the day of the week.
    return locale === 'fr' ? text.replace(/(^|\s)1(?=\s\p{L})/u, '$11er') : text.replace(',', '');
  };

/** "lundi 3 février 2027" */
export const longDay = dayForm({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' });
/** "3 février 2027" */
export const mediumDay = dayForm({ day: 'numeric', month: 'long', year: 'numeric' });
/** "3 février" */
export const shortDay = dayForm({ day: 'numeric', month: 'long' });
/** "du 11 janvier au 5 mars", with the years when they differ. */
export function dayRange(from: CivilDate, to: CivilDate, locale: Locale): string {
  const format = from.slice(0, 4) === to.slice(0, 4) ? shortDay : mediumDay;
  return locale === 'fr' ? `du ${format(from, locale)} au ${format(to, locale)}` : `${format(from, locale)} to ${format(to, locale)}`;
}
/** "mardi 17" */
export const weekday = dayForm({ weekday: 'long', day: 'numeric' });
const dayOfWeek = dayForm({ weekday: 'long' });
/** Name of a weekday, from 1 ("lundi") to 7 ("dimanche"). */
export const dayName = (day: number, locale: Locale): string => dayOfWeek(addDays('2027-02-01', day - 1), locale);
/** "mar. 10 nov." */
export const compactDay = dayForm({ weekday: 'short', day: 'numeric', month: 'short' });
/** "févr." */
export const shortMonth = dayForm({ month: 'short' });
/** "févr. 2027" */
export const compactMonth = dayForm({ month: 'short', year: 'numeric' });

const monthAndYear = dayForm({ month: 'long', year: 'numeric' });
/** "février 2027" of "2027-02". */
export const monthWords = (yearAndMonth: string, locale: Locale): string => monthAndYear(`${yearAndMonth}-01`, locale);

/** "14 h 30", "14 h"; "14:30", "14:00", in the time zone of Paris. */
export function hourWords(instant: Date, locale: Locale): string {
  const time = timeInParis(instant);
  if (locale === 'en') return time;
  const [hours, minutes] = time.split(':');
  return `${Number(hours)}${NO_BREAK}h${minutes === '00' ? '' : `${NO_BREAK}${minutes}`}`;
}

/** "8 h", "8 h 30"; "8:00", "8:30" from minutes since midnight; 1,470 is half past midnight of the next day. */
export function clockWords(minutes: number, locale: Locale): string {
  const time = minutes % 1_440;
  return locale === 'fr' ? durationWords(time) : `${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')}`;
}

/** "35 h", "37 h 30" from whole minutes, as legal texts write durations. */
export function durationWords(minutes: number): string {
  const rest = Math.round(minutes) % 60;
  return `${Math.floor(Math.round(minutes) / 60)}${NO_BREAK}h${rest === 0 ? '' : `${NO_BREAK}${String(rest).padStart(2, '0')}`}`;
}

/** "lundi 3 février 2027 à 14 h 30", "Monday 3 February 2027 at 14:30", in the time zone of Paris. */
export const instantWords = (instant: Date, locale: Locale): string =>
  `${longDay(dayInParis(instant), locale)} ${locale === 'fr' ? 'à' : 'at'} ${hourWords(instant, locale)}`;
