import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

interface Given {
  /** Address of the PDF that this reader may open. */
  href: string;
  isSealed: boolean;
}

/** Link to the PDF of an agreement: the sealed file, or the file with a page that lists who has signed. */
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
