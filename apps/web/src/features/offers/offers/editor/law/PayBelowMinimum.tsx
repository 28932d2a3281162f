import { Alert } from '@mantine/core';
import type { OfferLegalReason } from '@seve/api-client';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import css from '../OfferForm.module.css';

/** Says that the legal minimum has risen above the pay since publication, and that the offer stays online. */
export function PayBelowMinimum({ reason }: { reason: OfferLegalReason | null }) {
  const { t } = useTranslation('company-offers');
  if (reason === null) return null;
  return (
    <Alert
      color="betterave"
      icon={<IconAlertTriangle size={20} stroke={1.6} aria-hidden="true" />}
      title={t('below-minimum.title')}
      className={css.below}
    >
      <p>
        {reason.sentence} {reason.remedy}
      </p>
      <p>{t('below-minimum.what')}</p>
      <p className="micro dimmed" lang="fr">
        {reason.article}
      </p>
    </Alert>
  );
}
