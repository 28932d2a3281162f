import type { Locale } from '@seve/domain';

/** Returns why the weights changed, in the reader's language if available; otherwise in French. */
export const reasonIn = (
  { reason, reasonEn }: { reason: string; reasonEn: string | null },
  locale: Locale,
): { reason: string; language: Locale } =>
  locale === 'en' && reasonEn !== null ? { reason: reasonEn, language: 'en' } : { reason, language: 'fr' };
