import { Box } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { useOfferSearch } from '../use-offer-search.js';
import { findOccupations } from './find-places-and-jobs.js';

const SHOWN = 3;

/** Occupations of the ROME that the typed words may mean. */
export function NearOccupations() {
  const { t } = useTranslation('offers');
  const { search } = useOfferSearch();
  const { q = '' } = search;
  const found = useQuery({
    queryKey: ['near-occupations', q],
    queryFn: ({ signal }) => findOccupations(q, signal),
    enabled: q.length > 2,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const near = q.length > 2 ? (found.data ?? []).slice(0, SHOWN) : [];
  if (near.length === 0) return null;
  return (
    <Box component="p" mb="sm" className="small dimmed">
      <em>{t('list.near')}</em>{' '}
      {near.map(({ key, label }, at) => (
        <Fragment key={key}>
          {at > 0 && ', '}
          <Link to="/offres" search={{ ...search, q: undefined, rome: key }}>
            {label} <span className="num">{key}</span>
          </Link>
        </Fragment>
      ))}
    </Box>
  );
}
