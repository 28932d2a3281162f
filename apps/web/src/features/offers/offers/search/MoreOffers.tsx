import { Box, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PAGE_SIZE } from './offer-pages.query.js';
import { useOfferSearch } from './use-offer-search.js';

interface Pages {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
}

interface MoreOffersProps {
  pages: Pages;
  /** Number of offers not yet shown; null when the list started at a cursor, because earlier ones are not counted. */
  left: number | null;
  /** Called when the new rows are loaded. */
  onMore: () => void;
}

export function MoreOffers({ pages, left, onMore }: MoreOffersProps) {
  const { t } = useTranslation('offers');
  if (!pages.hasNextPage) return null;
  return (
    <Box component="p" pt="lg" className="ruled">
      <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage().then(onMore)}>
        {left === null ? t('list.following') : t('list.more', { count: Math.max(1, Math.min(left, PAGE_SIZE)) })}
      </Button>
    </Box>
  );
}

/** Link to the first offers, above a list that starts at a cursor. */
export function FirstOffersLink() {
  const { t } = useTranslation('offers');
  const { search } = useOfferSearch();
  return (
    <Box component="p" pb="sm">
      <Link to="/offres" search={search}>
        {t('list.from-start')}
      </Link>
    </Box>
  );
}
