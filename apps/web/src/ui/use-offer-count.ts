import { useDebouncedValue } from '@mantine/hooks';
import { offersListOptions } from '@seve/api-client';
import type { OfferKind } from '@seve/domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

/** How many published offers meet what is being typed; undefined until known. */
export function useOfferCount(words: string, kind: OfferKind | undefined): number | undefined {
  const [q] = useDebouncedValue(words.trim(), 250);
  const found = useQuery({
    ...offersListOptions({ query: { q: q || undefined, kind, limit: 1 } }),
    placeholderData: keepPreviousData,
  });
  return found.data?.count;
}
