import type { ApplicationForCompany } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import css from './Applicant.module.css';

/** The answer that was given, in the words that were sent. */
export function AnswerGiven({ application: { refusalReason, companyMessage, student } }: { application: ApplicationForCompany }) {
  const { t } = useTranslation('candidates');
  const refusal =
    refusalReason === 'other' ? t('given.rejected-plain') : refusalReason && t('given.rejected', { reason: t(`reason.${refusalReason}`) });
  return (
    <div className={css.given}>
      <p>{refusal ?? t('given.offered', { name: student.firstName })}</p>
      {companyMessage && <p className={css.quote}>{t('preview.quote', { message: companyMessage })}</p>}
    </div>
  );
}
