import type { Locale } from '@seve/domain';
import type { OfferReason } from '@seve/law';
import type { OfferLegalReason } from './offer-legal.dto.js';

export const legalReasonOf = ({ path, rule, article, sentence, remedy, doubt }: OfferReason, locale: Locale): OfferLegalReason => ({
  path,
  rule,
  article,
  sentence: sentence[locale],
  remedy: remedy?.[locale] ?? null,
  doubt: doubt?.[locale] ?? null,
});
