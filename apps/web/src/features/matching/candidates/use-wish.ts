import type { ApplicationForCompany } from '@seve/api-client';
import { useOfferWords } from '../../../ui/wording/use-offer-words.js';

/** "Stage, Usine de Nesle": what an unsolicited application asks for, and at which site; null where an offer says it. */
export function useWish({ offerId, kind, siteName, communeName }: ApplicationForCompany): string | null {
  const words = useOfferWords();
  return offerId === null ? [words.kind(kind), siteName ?? communeName].join(', ') : null;
}
