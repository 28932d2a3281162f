import { Box, Button, Stack } from '@mantine/core';
import { offersReadOptions } from '@seve/api-client';
import { datesOfCopy } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../../shell/page/Page.js';
import { PageHead } from '../../../../../shell/page/PageHead.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { OfferKeyFacts } from '../../../../../ui/lists/OfferKeyFacts.js';
import { useOfferActs } from './use-offer-acts.js';

/** Page behind the link of a letter sent a year later. Its button copies the old offer into a draft; nothing changes before. */
export function TakeUpOffer() {
  const { t } = useTranslation('company-offers');
  const format = useFormat();
  const { offerId } = useParams({ from: '/entreprise/offres/$offerId/reprendre' });
  const offer = useSuspenseQuery(offersReadOptions({ path: { id: offerId } })).data;
  const { duplicate } = useOfferActs(offer);
  const dates = datesOfCopy(offer, format.today);
  return (
    <Page width="reading">
      <PageHead title={t('again.title')} place={offer.company.name} context={offer.title} />
      <Box p="lg" className="sheet">
        <Stack gap="md" maw="var(--max-reading)">
          <OfferKeyFacts offer={{ ...offer, ...dates }} />
          <p>{t('again.what')}</p>
          <div>
            <Button onClick={duplicate}>{t('again.act')}</Button>
          </div>
        </Stack>
      </Box>
    </Page>
  );
}
