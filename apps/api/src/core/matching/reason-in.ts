import type { Locale } from '@seve/domain';

/** Why the weights changed, in the reader's language where it was written in it; else in French. */
export const reasonIn = (
  { reason, reasonEn }: { reason: string; reasonEn: string | null },
  locale: Locale,
): { reason: string; language: Locale } =>
  locale === 'en' && reasonEn !== null ? { reason: reasonEn, language: 'en' } : { reason, language: 'fr' };
