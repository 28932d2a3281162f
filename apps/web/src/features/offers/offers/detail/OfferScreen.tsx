import { Box } from '@mantine/core';
import { type OfferDetail, offersReadOptions, runningOffersCountView } from '@seve/api-client';
import { offerPageTitle } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { usePageWidth } from '../../../../shell/page/use-page-width.js';
import { SaveButton } from '../../../../ui/actions/SaveStar.js';
import { OfferKeyFacts } from '../../../../ui/lists/OfferKeyFacts.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';
import { ApplyBar } from './application/ApplyBar.js';
import { ApplyPanel } from './application/ApplyPanel.js';
import { OfferCompany } from './OfferCompany.js';
import { OfferFit } from './OfferFit.js';
import { OfferPlace } from './OfferPlace.js';
import { OfferState } from './OfferState.js';
import { ProposeOffer } from './propose/ProposeOffer.js';
import { ShareOffer } from './ShareOffer.js';
import { SimilarOffers } from './SimilarOffers.js';
import { OfferSheet } from './sheet/OfferSheet.js';
import { useOfferForMe } from './use-offer-for-me.js';

export function OfferScreen() {
  const { t } = useTranslation('offers');
  const width = usePageWidth();
  const words = useOfferWords();
  const { offerId } = useParams({ from: '/offres/$offerId' });
  const offer = useSuspenseQuery(offersReadOptions({ path: { id: offerId } })).data;
  const forMe = useOfferForMe(offer);
  useCountedView(offer);
  return (
    <Page width={width}>
      <PageHead
        place={t('offer.place', { company: offer.companyName, place: words.place(offer) })}
        title={offer.title}
        documentTitle={offerPageTitle(offer)}
        acts={
          <>
            {forMe.role === 'teacher' && offer.status === 'published' && <ProposeOffer offerId={offer.id} />}
            <SaveButton offerId={offer.id} />
            <ShareOffer title={offer.title} />
          </>
        }
        context={
          <Box mt="xs">
            <OfferKeyFacts offer={offer} />
          </Box>
        }
      />
      <OfferState offer={offer} />
      <OfferSheet
        offer={offer}
        known={forMe.profile?.skills}
        fit={<OfferFit offer={offer} forMe={forMe} />}
        bar={<ApplyBar offer={offer} forMe={forMe} />}
        aside={
          <>
            <ApplyPanel key={offer.id} offer={offer} forMe={forMe} />
            <OfferCompany offer={offer} />
            <OfferPlace offer={offer} />
          </>
        }
      />
      {(offer.status === 'published' || offer.actions.length === 0) && <SimilarOffers offerId={offer.id} />}
    </Page>
  );
}

/** Counts one view per opening of the page. Crawlers without scripts are not counted. */
function useCountedView({ id, status, own }: OfferDetail): void {
  const isCounted = status === 'published' && own === null;
  useEffect(() => {
    if (isCounted) void runningOffersCountView({ path: { id } }).catch(() => undefined);
  }, [id, isCounted]);
}
