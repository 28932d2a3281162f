import { type OfferDetail, runningOffersCountView } from '@seve/api-client';
import { useEffect } from 'react';

/** Tells the api once for each opening of the page. What does not run the page, such as a search engine's first pass, is not counted. */
export function useCountedView({ id, status, own }: OfferDetail): void {
  const isCounted = status === 'published' && own === null;
  useEffect(() => {
    if (isCounted) void runningOffersCountView({ path: { id } }).catch(() => undefined);
  }, [id, isCounted]);
}
