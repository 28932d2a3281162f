import { Alert } from '@mantine/core';
import { campusNoticesOptions } from '@seve/api-client';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';

/** For the coordination, where the files of students are opened: CVs are read for their structure alone. */
export function ScannerNotice() {
  const { t } = useTranslation('file-tickets');
  const { data } = useQuery(campusNoticesOptions());
  if (data?.hasVirusScanner !== false) return null;
  return (
    <Alert title={t('scanner.name')} role="note" mb="lg">
      {t('scanner.sentence')}
    </Alert>
  );
}
