import type { Locale } from '@seve/domain';

const TAG: Record<Locale, string> = { fr: 'fr-FR', en: 'en-GB' };

/** "mars 2026" of `2026-03`. */
export const monthName = (month: string, locale: Locale): string =>
  new Intl.DateTimeFormat(TAG[locale], { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${month}-01T00:00:00Z`));
