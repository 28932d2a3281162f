import { Flex } from '@mantine/core';
import type { OfferDetail } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { OfferChip } from '../../../../ui/chips/OfferChip.js';
import { RelativeDay } from '../../../../ui/format/RelativeDay.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import css from './OfferState.module.css';

/** First and last day online, and the number of seats left. */
export function OfferState({ offer: { status, isWithdrawn, publishedAt, expiresOn, seats, seatsLeft } }: { offer: OfferDetail }) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  return (
    <Flex component="ul" rowGap="xs" columnGap="field" align="center" wrap="wrap" className={`bare-list small ruled ${css.state}`}>
      <li>
        <OfferChip status={status} isWithdrawn={isWithdrawn} />
      </li>
      {publishedAt && (
        <li className="dimmed">
          {t('state.since')} <RelativeDay at={publishedAt} />
        </li>
      )}
      {expiresOn && <li className="dimmed">{t('state.until', { day: format.mediumDay(expiresOn) })}</li>}
      {status === 'published' && seatsLeft < seats && <li className="dimmed">{t('state.left', { count: seatsLeft, seats })}</li>}
    </Flex>
  );
}
