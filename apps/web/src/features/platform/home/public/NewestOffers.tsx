import { Box, Button } from '@mantine/core';
import { offersListOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { usePageWidth } from '../../../../shell/page/use-page-width.js';
import { EmptyState } from '../../../../ui/feedback/EmptyState.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { OfferRow } from '../../../../ui/lists/OfferRow.js';
import css from './NewestOffers.module.css';
import { NEWEST } from './newest.js';

export function NewestOffers() {
  const { t } = useTranslation('home');
  const width = usePageWidth();
  const { items, count } = useSuspenseQuery(offersListOptions(NEWEST)).data;
  if (count === 0) {
    return (
      <EmptyState title={t('newest.none')} action={<Link to="/inscription/entreprise">{t('propose.act')}</Link>}>
        {t('newest.none-why')}
      </EmptyState>
    );
  }
  return (
    <Page width={width}>
      <Columns
        component="section"
        columns="minmax(0, 17rem) minmax(0, 1fr)"
        from="desktop"
        gap="section"
        rowGap="lg"
        className={css.newest}
        aria-labelledby="newest"
      >
        <div className={css.head}>
          <h2 id="newest">{t('newest.title')}</h2>
          <Box component="p" mt="md" className="dimmed">
            {t('newest.order')}
          </Box>
        </div>
        <div>
          {items.map((offer) => (
            <OfferRow key={offer.id} offer={offer} />
          ))}
          <Box component="p" pt="lg" className="ruled">
            <Button component={Link} to="/offres" variant="default">
              {t('newest.all', { count })}
            </Button>
          </Box>
        </div>
      </Columns>
    </Page>
  );
}
