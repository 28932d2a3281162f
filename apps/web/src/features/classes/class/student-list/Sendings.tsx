import type { ClassStudent } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import css from './Under.module.css';

/** Applications sent, and how many of them wait for somebody. */
export function Sendings({ student: { applications, openApplications } }: { student: ClassStudent }) {
  const { t } = useTranslation('classes');
  return (
    <>
      {applications}
      {openApplications > 0 && <span className={`micro dimmed ${css.under}`}> {t('table.open', { count: openApplications })}</span>}
    </>
  );
}
