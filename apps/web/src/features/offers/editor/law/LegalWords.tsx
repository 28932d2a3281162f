import { Box } from '@mantine/core';
import type { OfferLegalReason } from '@seve/api-client';
import { useTranslation } from 'react-i18next';

/** A reason, what would make it right, and where it is written. */
export function LegalWords({ reason: { sentence, remedy, doubt, article } }: { reason: OfferLegalReason }) {
  const { t } = useTranslation('company-offers');
  return (
    <>
      <p>
        <span className="strong">{sentence}</span> {remedy}
      </p>
      {doubt && <p>{t('legal.doubt', { doubt })}</p>}
      <Box component="p" fz="0.8125rem" lang="fr">
        {article}
      </Box>
    </>
  );
}
