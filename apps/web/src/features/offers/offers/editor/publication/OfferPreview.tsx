import { type OfferDetail, offersReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../../shell/page/Page.js';
import { PageHead } from '../../../../../shell/page/PageHead.js';
import { OfferKeyFacts } from '../../../../../ui/lists/OfferKeyFacts.js';
import { useOfferWords } from '../../../../../ui/wording/use-offer-words.js';
import { ApplyPanel } from '../../detail/application/ApplyPanel.js';
import { OfferCompany } from '../../detail/OfferCompany.js';
import { OfferSheet } from '../../detail/sheet/OfferSheet.js';
import { PreviewBar } from './PreviewBar.js';

const VISITOR = { role: null, profile: undefined, explained: undefined, draft: undefined, isReading: false };

/** Preview of the public page of an offer that is not published yet. */
export function OfferPreview() {
  const { t } = useTranslation('offers');
  const words = useOfferWords();
  const { offerId } = useParams({ from: '/entreprise/offres/$offerId/apercu' });
  const offer = useSuspenseQuery(offersReadOptions({ path: { id: offerId } })).data;
  const shown: OfferDetail = { ...offer, status: 'published', own: null };
  return (
    <Page width="work">
      <PreviewBar offer={offer} />
      <PageHead
        place={t('offer.place', { company: shown.companyName, place: words.place(shown) })}
        title={shown.title}
        documentTitle={t('preview.document', { title: shown.title })}
        context={<OfferKeyFacts offer={shown} />}
      />
      <OfferSheet
        offer={shown}
        aside={
          <>
            <div inert>
              <ApplyPanel offer={shown} forMe={VISITOR} />
            </div>
            <OfferCompany offer={shown} />
          </>
        }
      />
    </Page>
  );
}
