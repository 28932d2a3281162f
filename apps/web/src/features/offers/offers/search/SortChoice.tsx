import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useReadings } from './use-found-offers.js';
import { useOfferSearch } from './use-offer-search.js';

/** Choice of sort order: by relevance when there are words, by distance when there is a place. */
export function SortChoice() {
  const { t } = useTranslation('offers');
  const { search, change } = useOfferSearch();
  const meanings = (useReadings(search) ?? []).map(({ meaning }) => meaning);
  const isRanked = meanings.includes('word') || meanings.includes('occupation');
  const isPlaced = search.place !== undefined || meanings.includes('place');
  const sorts = [
    ...(isRanked ? [{ value: 'relevance', label: t('sort.relevance') }] : []),
    { value: 'newest', label: t('sort.newest') },
    ...(isPlaced ? [{ value: 'nearest', label: t('sort.nearest') }] : []),
  ];
  const usual = sorts[0]?.value;
  if (sorts.length < 2) return null;
  return (
    <NativeSelect
      label={t('sort.label')}
      value={search.sort ?? usual}
      data={sorts}
      onChange={({ currentTarget: { value } }) =>
        change({ sort: value !== usual && (value === 'newest' || value === 'nearest') ? value : undefined })
      }
    />
  );
}
