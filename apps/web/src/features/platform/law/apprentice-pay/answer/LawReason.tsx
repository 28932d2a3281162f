import { Box } from '@mantine/core';
import type { LegalReason } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../../i18n/use-locale.js';
import css from '../ApprenticePay.module.css';

/** A sentence with its article, and points that the texts leave open. */
export function LawReason({ reason: { sentence, article, doubt } }: { reason: LegalReason }) {
  const { t } = useTranslation('apprentice-pay');
  const locale = useLocale();
  return (
    <li>
      <p>
        {sentence[locale]}{' '}
        <Box component="cite" lang="fr" fz="0.875rem" className="dimmed">
          {article}
        </Box>
      </p>
      {doubt && (
        <p className={css.doubt}>
          <span className="strong">{t('doubt')}</span> {doubt[locale]}
        </p>
      )}
    </li>
  );
}
