import { Button } from '@mantine/core';
import { IconShare2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { showFailure, showToast } from '../../../../ui/feedback/toast.js';

/** Opens the share dialog of the device; without one, copies the address. */
export function ShareOffer({ title }: { title: string }) {
  const { t } = useTranslation('offers');
  const url = () => window.location.origin + window.location.pathname;
  const copy = () =>
    navigator.clipboard.writeText(url()).then(
      () => showToast(t('share.copied')),
      () => showFailure(t('share.failed', { url: url() })),
    );
  // Closing the share dialog rejects the promise, which is not an error.
  const share = () => (navigator.share ? navigator.share({ title, url: url() }).catch(() => undefined) : copy());
  return (
    <Button
      variant="default"
      size="sm"
      className="no-print"
      leftSection={<IconShare2 size={18} stroke={1.6} aria-hidden="true" />}
      onClick={() => void share()}
    >
      {t('share.act')}
    </Button>
  );
}
