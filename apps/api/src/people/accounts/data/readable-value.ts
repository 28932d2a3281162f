import { dayInParis, dayWords, isCivilDate, type Locale } from '@seve/domain';

const YES_NO: Record<Locale, readonly [no: string, yes: string]> = { fr: ['non', 'oui'], en: ['no', 'yes'] };
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** Returns a stored value as readable text; empty for no value. Enumerated words lose their underscores. */
export function readable(value: unknown, locale: Locale): string {
  if (value === null || value === undefined || value === '') return '';
  if (value instanceof Date) return instant(value, locale);
  if (typeof value === 'boolean') return YES_NO[locale][value ? 1 : 0];
  if (Array.isArray(value)) return value.map((one) => readable(one, locale)).join(', ');
  if (typeof value === 'object')
    return Object.entries(value)
      .map(([name, one]) => `${name} ${readable(one, locale)}`)
      .join(', ');
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const isDay: boolean = isCivilDate(text);
  if (isDay) return dayWords.mediumDay(text, locale);
  if (INSTANT.test(text)) return instant(new Date(text), locale);
  return /^[a-z]+(_[a-z]+)+$/.test(text) ? text.replaceAll('_', ' ') : text;
}

const instant = (at: Date, locale: Locale): string => `${dayWords.mediumDay(dayInParis(at), locale)}, ${dayWords.hourWords(at, locale)}`;
