import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** The PDF of an agreement, sealed or with the page of who has signed. */
export function PaperLink({ id, isSealed }: { id: string; isSealed: boolean }) {
  const { t } = useTranslation('agreement');
  return (
    <Button
      component="a"
      href={`/api/company/agreements/${id}/file`}
      download
      variant="default"
      leftSection={<IconDownload size={18} stroke={1.6} aria-hidden="true" />}
    >
      {isSealed ? t('file.sealed') : t('file.open')}
    </Button>
  );
}
