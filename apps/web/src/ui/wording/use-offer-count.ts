import { useDebouncedValue } from '@mantine/hooks';
import { type OffersListData, offersListOptions } from '@seve/api-client';
import { keepPreviousData, useQuery } from '@tanstack/react-query';

type Query = NonNullable<OffersListData['query']>;

/** Returns how many published offers match the query; undefined until loaded. */
export function useOfferCount(query: Query): number | undefined {
  const [asked] = useDebouncedValue(JSON.stringify({ ...query, q: query.q?.trim() || undefined, limit: 1 }), 250);
  const found = useQuery({ ...offersListOptions({ query: JSON.parse(asked) as Query }), placeholderData: keepPreviousData });
  return found.data?.count;
}
