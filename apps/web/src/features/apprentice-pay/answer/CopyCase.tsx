import { Button } from '@mantine/core';
import { IconLink } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { showFailure, showToast } from '../../../ui/feedback/toast.js';

/** The address holds the whole case: whoever opens it sees the same. */
export function CopyCase() {
  const { t } = useTranslation('apprentice-pay');
  const copy = () =>
    navigator.clipboard.writeText(window.location.href).then(
      () => showToast(t('copy.done')),
      () => showFailure(t('copy.failed')),
    );
  return (
    <Button variant="default" size="sm" leftSection={<IconLink size={18} stroke={1.6} aria-hidden="true" />} onClick={() => void copy()}>
      {t('copy.act')}
    </Button>
  );
}
