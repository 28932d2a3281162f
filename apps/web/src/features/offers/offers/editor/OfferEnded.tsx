import { Stack } from '@mantine/core';
import type { OfferDetail } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { OfferKeyFacts } from '../../../../ui/lists/OfferKeyFacts.js';
import css from './OfferForm.module.css';

const wordOf = ({ status, own }: OfferDetail) =>
  status === 'closed' && own?.closeReason === 'max_applications' ? 'max_applications' : status;

/** A filled, expired or closed offer, which can only be read. */
export function OfferEnded({ offer }: { offer: OfferDetail }) {
  const { t } = useTranslation('company-offers');
  return (
    <Stack gap="md" maw="var(--max-reading)">
      <p>{t(`ended.${wordOf(offer)}`)}</p>
      <OfferKeyFacts offer={offer} />
      <p className={css.description}>{offer.description}</p>
    </Stack>
  );
}
