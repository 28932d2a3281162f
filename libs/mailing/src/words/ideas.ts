import type { Locale } from '@seve/domain';

/** Above the offers shown after an end. */
export const ideasIntro: Record<Locale, (count: number) => string> = {
  fr: (count) => (count === 1 ? 'Une offre proche vous convient aussi :' : 'Ces offres proches vous conviennent aussi :'),
  en: (count) => (count === 1 ? 'An offer like it suits you too:' : 'These offers like it suit you too:'),
};
