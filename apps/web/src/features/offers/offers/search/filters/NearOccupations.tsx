import { Box } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import { withoutReadings } from '../offer-search.js';
import { useReadings } from '../use-found-offers.js';
import { useOfferSearch } from '../use-offer-search.js';
import { findOccupations } from './find-places-and-jobs.js';

const SHOWN = 3;

/** ROME occupations that the typed words may mean. */
export function NearOccupations() {
  const { t } = useTranslation('offers');
  const { search } = useOfferSearch();
  const words = (useReadings(search) ?? []).filter(({ meaning }) => meaning === 'word' || meaning === 'occupation');
  const text = words.map((one) => one.text).join(' ');
  const found = useQuery({
    queryKey: ['near-occupations', text],
    queryFn: ({ signal }) => findOccupations(text, signal),
    enabled: text.length > 2,
    staleTime: Number.POSITIVE_INFINITY,
  });
  const near = text.length > 2 ? (found.data ?? []).slice(0, SHOWN) : [];
  if (near.length === 0) return null;
  return (
    <Box component="p" mb="sm" className="small dimmed">
      <em>{t('list.near')}</em>{' '}
      {near.map(({ key, label }, at) => (
        <Fragment key={key}>
          {at > 0 && ', '}
          <Link to="/offres" search={{ ...withoutReadings(search, words), rome: key }}>
            {label} <span className="num">{key}</span>
          </Link>
        </Fragment>
      ))}
    </Box>
  );
}
