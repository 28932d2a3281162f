import { Box } from '@mantine/core';
import type { LegalReason } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { LegalReasons } from '../../ui/law/LegalReasons.js';
import css from './ApprenticePay.module.css';

/** A contract that the tables do not reach: no amount, and why. */
export function PayOutside({ notes }: { notes: readonly LegalReason[] }) {
  const { t } = useTranslation('apprentice-pay');
  return (
    <>
      <Box component="section" py="lg" px="1.75rem" className="sheet" aria-labelledby="pay-outside" role="status">
        <Box component="h2" ff="var(--font-text)" fz="1rem" lts={0} lh="1.5rem" id="pay-outside" className="strong">
          {t('outside')}
        </Box>
        <LegalReasons reasons={notes} />
      </Box>
      <p className={`strong ${css.notice}`}>{t('notice')}</p>
    </>
  );
}
