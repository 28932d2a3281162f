import { Box, Button } from '@mantine/core';
import { offersListSimilarOptions } from '@seve/api-client';
import { MISSING_TITLES } from '@seve/domain';
import { useQuery } from '@tanstack/react-query';
import { type ErrorComponentProps, Link, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../../api/problem.js';
import { Drawing } from '../../../../art/drawings/Drawing.js';
import { useLocale } from '../../../../i18n/use-locale.js';
import { ErrorPage } from '../../../../shell/page/ErrorPage.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { SimilarOffers } from './SimilarOffers.js';

/** Page of an offer that is filled, withdrawn or unknown, with a link to the other offers. */
export function OfferProblem(props: ErrorComponentProps) {
  const { t } = useTranslation('offers');
  const locale = useLocale();
  const { offerId = '' } = useParams({ strict: false });
  const similar = useQuery({ ...offersListSimilarOptions({ path: { id: offerId } }), retry: false });
  const isEnded = similar.data?.isEnded === true;
  if (!(props.error instanceof ApiProblem) || props.error.status !== 404) return <ErrorPage {...props} />;
  return (
    <Page width="reading">
      <PageHead title={MISSING_TITLES[isEnded ? 'endedOffer' : 'offer'][locale]} context={isEnded ? t('gone.ended-why') : t('gone.why')} />
      <Drawing name="empty-seed" />
      <Box component="p" mt="field">
        <Button component={Link} to="/offres">
          {t('gone.act')}
        </Button>
      </Box>
      {isEnded && <SimilarOffers offerId={offerId} />}
    </Page>
  );
}
