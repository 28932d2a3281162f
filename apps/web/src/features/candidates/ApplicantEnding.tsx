import type { ApplicationForCompany } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import css from './Applicant.module.css';

/** Who ended it, why, and in what words. */
export function ApplicantEnding({ application: { ending, status, student } }: { application: ApplicationForCompany }) {
  const { t } = useTranslation('candidates');
  if (ending === null) return null;
  const name = student.firstName;
  return (
    <section className={css.section} aria-labelledby="ending">
      <h2 id="ending" className={css.title}>
        {t('ending.title')}
      </h2>
      <p>{status === 'declined' ? t('ending.decline', { name }) : t('ending.withdraw', { name })}</p>
      {ending.reason && <p>{t('ending.reason', { reason: t(`left-for.${ending.reason}`) })}</p>}
      {ending.message && <p className={css.quote}>{t('preview.quote', { message: ending.message })}</p>}
    </section>
  );
}
