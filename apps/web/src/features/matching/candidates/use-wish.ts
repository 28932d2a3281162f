import type { ApplicationForCompany } from '@seve/api-client';
import { useOfferWords } from '../../../ui/wording/use-offer-words.js';

/** "Stage, Usine de Nesle": kind and site that an unsolicited application asks for; null for an application to an offer. */
export function useWish({ offerId, kind, siteName, communeName }: ApplicationForCompany): string | null {
  const words = useOfferWords();
  return offerId === null ? [words.kind(kind), siteName ?? communeName].join(', ') : null;
}
