import { type CivilDate, dayWords, type Locale } from '@seve/domain';

const TAG: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };
const NO_BREAK = '\u00a0';

/** Keeps a day and its month on one line with a no-break space. */
const joined =
  (words: (day: CivilDate, locale: Locale) => string) =>
  (day: CivilDate, locale: Locale): string =>
    words(day, locale).replace(/(\d|er) (?=\p{L})/gu, `$1${NO_BREAK}`);

/** "mardi 17 novembre 2026" */
export const longDay = joined(dayWords.longDay);
/** "17 novembre 2026" */
export const mediumDay = joined(dayWords.mediumDay);
/** "17 novembre" */
export const shortDay = joined(dayWords.shortDay);

/** Formats both ends; the year appears once if it is the same. */
export function dayPair(from: CivilDate, to: CivilDate, locale: Locale): [from: string, to: string] {
  const isOneYear = from.slice(0, 4) === to.slice(0, 4);
  return [(isOneYear ? shortDay : mediumDay)(from, locale), mediumDay(to, locale)];
}

/** "30 minutes", "1 heure", "24 heures" */
export function duration(minutes: number, locale: Locale): string {
  const isHours = minutes >= 60 && minutes % 60 === 0;
  const formatter = new Intl.NumberFormat(TAG[locale], { style: 'unit', unit: isHours ? 'hour' : 'minute', unitDisplay: 'long' });
  return formatter.format(isHours ? minutes / 60 : minutes).replace(' ', NO_BREAK);
}

/** "du 11 janvier au 7 mars 2027"; without an end, "à partir du 11 janvier 2027". */
export function dayRange(from: CivilDate, to: CivilDate | null, locale: Locale): string {
  if (to === null) return `${locale === 'fr' ? 'à partir du' : 'from'} ${mediumDay(from, locale)}`;
  const [first, last] = dayPair(from, to, locale);
  return locale === 'fr' ? `du ${first} au ${last}` : `${first} to ${last}`;
}
