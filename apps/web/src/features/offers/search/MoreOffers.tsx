import { Box, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { PAGE_SIZE } from './offer-pages.query.js';

interface Pages {
  hasNextPage: boolean;
  isFetchingNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
}

interface MoreOffersProps {
  pages: Pages;
  left: number;
  /** The new rows are there. */
  onMore: () => void;
}

export function MoreOffers({ pages, left, onMore }: MoreOffersProps) {
  const { t } = useTranslation('offers');
  if (!pages.hasNextPage) return null;
  return (
    <Box component="p" pt="lg" className="ruled">
      <Button variant="default" loading={pages.isFetchingNextPage} onClick={() => void pages.fetchNextPage().then(onMore)}>
        {t('list.more', { count: Math.max(1, Math.min(left, PAGE_SIZE)) })}
      </Button>
    </Box>
  );
}
