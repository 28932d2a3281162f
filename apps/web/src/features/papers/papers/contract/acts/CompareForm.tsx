import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormFile } from './FormFile.js';

/** Says whether a file is the signed form with this fingerprint. */
export function CompareForm({ sha256 }: { sha256: string }) {
  const { t } = useTranslation('contracts');
  const [compared, setCompared] = useState<string | null>(null);
  return (
    <Stack gap="field">
      <p className="dimmed">{t('form.check-what')}</p>
      <FormFile onRead={(read) => setCompared(read.sha256)} />
      <p role="status">
        {compared === sha256 && <strong>{t('form.same')}</strong>}
        {compared !== null && compared !== sha256 && <strong>{t('form.other')}</strong>}
      </p>
    </Stack>
  );
}
