import { Box, Stack } from '@mantine/core';
import { offersReadOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../../shell/page/Page.js';
import { PageHead } from '../../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../../ui/actions/LinkButton.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { ExtendForm } from './ExtendForm.js';

/** Page behind the link of a letter; it changes nothing before its button is pressed. */
export function ExtendOffer() {
  const { t } = useTranslation('company-offers');
  const format = useFormat();
  const navigate = useNavigate();
  const { offerId } = useParams({ from: '/entreprise/offres/$offerId/prolonger' });
  const offer = useSuspenseQuery(offersReadOptions({ path: { id: offerId } })).data;
  const { title, company, status, isWithdrawn, expiresOn } = offer;
  const now = expiresOn === null ? t('extend.no-end') : t('extend.now', { day: format.longDay(expiresOn) });
  return (
    <Page width="reading">
      <PageHead title={t('extend.title')} place={company.name} context={title} />
      {status === 'published' ? (
        <Box p="lg" className="sheet">
          <p>{now}</p>
          <ExtendForm offer={offer} onDone={() => void navigate({ to: '/entreprise/offres' })} />
        </Box>
      ) : (
        <Stack gap="md" maw="var(--max-reading)">
          <p>{isWithdrawn ? t('extend.withdrawn') : t('extend.not-online')}</p>
          <p>
            {isWithdrawn ? (
              <LinkButton to="/entreprise/offres/$offerId" params={{ offerId }}>
                {t('extend.open')}
              </LinkButton>
            ) : (
              <LinkButton to="/entreprise/offres">{t('published.back')}</LinkButton>
            )}
          </p>
        </Stack>
      )}
    </Page>
  );
}
