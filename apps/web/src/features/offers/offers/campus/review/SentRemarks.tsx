import { Flex } from '@mantine/core';
import type { OfferRemarkView } from '@seve/api-client';
import { offerFieldLabel } from '@seve/domain';
import { IconPencil } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../../i18n/use-locale.js';
import css from './ReviewOffer.module.css';

/** Remarks sent to the company, which has not resubmitted the offer yet. */
export function SentRemarks({ remarks }: { remarks: readonly OfferRemarkView[] }) {
  const { t } = useTranslation('campus-offers');
  const locale = useLocale();
  if (remarks.length === 0) return null;
  return (
    <section className={css.toRead} aria-labelledby="sent-remarks">
      <Flex component="h2" gap="xs" align="center" id="sent-remarks" ff="var(--font-text)" lts={0} className="compact strong">
        <IconPencil size={20} stroke={1.6} aria-hidden="true" />
        {t('review.asked')}
      </Flex>
      <Flex component="ul" direction="column" gap="sm" className="bare-list">
        {remarks.map(({ path, text }) => (
          <li key={path}>
            <p className="strong">{offerFieldLabel(path, locale)}</p>
            <p className={css.value}>{text}</p>
          </li>
        ))}
      </Flex>
    </section>
  );
}
