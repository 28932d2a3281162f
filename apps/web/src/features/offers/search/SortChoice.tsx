import { NativeSelect } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOfferSearch } from './use-offer-search.js';

/** The nearest first needs a place to start from. */
export function SortChoice() {
  const { t } = useTranslation('offers');
  const { search, change } = useOfferSearch();
  if (search.place === undefined) return null;
  return (
    <NativeSelect
      label={t('sort.label')}
      value={search.sort ?? 'newest'}
      data={[
        { value: 'newest', label: t('sort.newest') },
        { value: 'nearest', label: t('sort.nearest') },
      ]}
      onChange={({ currentTarget: { value } }) => change({ sort: value === 'nearest' ? value : undefined })}
    />
  );
}
