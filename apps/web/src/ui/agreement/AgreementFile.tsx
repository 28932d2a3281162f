import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface Given {
  /** Of the PDF, for this reader. */
  href: string;
  isSealed: boolean;
}

/** The PDF of an agreement, sealed or with the page of who has signed. */
export function AgreementFile({ href, isSealed }: Given) {
  const { t } = useTranslation('agreement');
  const icon = <IconDownload size={18} stroke={1.6} aria-hidden="true" />;
  return (
    <Button
      component="a"
      href={href}
      download
      variant="default"
      leftSection={icon}
      maw="100%"
      h="auto"
      py="xs"
      styles={{ label: { whiteSpace: 'normal' } }}
    >
      {isSealed ? t('file.sealed') : t('file.open')}
    </Button>
  );
}
