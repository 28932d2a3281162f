import type { Locale } from '@seve/domain';

/** Introduces the similar offers below a closed application. */
export const ideasIntro: Record<Locale, (count: number) => string> = {
  fr: (count) => (count === 1 ? 'Une offre proche vous convient aussi :' : 'Ces offres proches vous conviennent aussi :'),
  en: (count) => (count === 1 ? 'An offer like it suits you too:' : 'These offers like it suit you too:'),
};
