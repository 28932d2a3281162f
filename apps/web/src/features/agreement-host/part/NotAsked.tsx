import { Flex } from '@mantine/core';
import { IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** What nobody has to give here. */
export function NotAsked() {
  const { t } = useTranslation('agreement-host');
  return (
    <Flex component="p" gap="xs" mt="lg" className="small dimmed">
      <IconShieldCheck size={18} stroke={1.6} aria-hidden="true" />
      <span>{t('not-asked')}</span>
    </Flex>
  );
}
