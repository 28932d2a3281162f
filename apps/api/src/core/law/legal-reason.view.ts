import type { Locale } from '@seve/domain';
import type { LegalReason } from '@seve/law';
import type { LegalReasonView } from './legal-reason.dto.js';

/** Returns the view of a reason in the reader's language. */
export const viewOfReason = ({ rule, article, numbers, sentence, remedy, doubt }: LegalReason, locale: Locale): LegalReasonView => ({
  rule,
  article,
  numbers: { ...numbers },
  sentence: sentence[locale],
  remedy: remedy?.[locale] ?? null,
  doubt: doubt?.[locale] ?? null,
});
