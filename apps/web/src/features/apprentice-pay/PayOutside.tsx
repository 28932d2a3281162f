import type { LegalReason } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { LegalReasons } from '../../ui/law/LegalReasons.js';
import css from './ApprenticePay.module.css';

/** A contract that the tables do not reach: no amount, and why. */
export function PayOutside({ notes }: { notes: readonly LegalReason[] }) {
  const { t } = useTranslation('apprentice-pay');
  return (
    <>
      <section className={`sheet ${css.first}`} aria-labelledby="pay-outside" role="status">
        <h2 id="pay-outside" className={`strong ${css.firstTitle}`}>
          {t('outside')}
        </h2>
        <LegalReasons reasons={notes} />
      </section>
      <p className={`strong ${css.notice}`}>{t('notice')}</p>
    </>
  );
}
