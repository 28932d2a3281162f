import { campusNoticesOptions } from '@seve/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import css from './ScannerNotice.module.css';

/** For the coordination: CVs are read for their structure alone. */
export function ScannerNotice() {
  const { t } = useTranslation('shell');
  const { data } = useQuery(campusNoticesOptions());
  if (data?.hasVirusScanner !== false) return null;
  return (
    <aside className={`no-print small anywhere ruled-below ${css.notice}`} aria-label={t('scanner.name')}>
      <p>{t('scanner.sentence')}</p>
    </aside>
  );
}
