import { Button, Flex } from '@mantine/core';
import type { DeviceView } from '@seve/api-client';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../../../../ui/chips/StatusChip.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { browserName } from '../../../../ui/wording/browser-name.js';

interface DeviceRowProps {
  device: DeviceView;
  isPending: boolean;
  onForget: () => void;
}

export function DeviceRow({ device: { userAgent, lastSignInAt, isCurrent }, isPending, onForget }: DeviceRowProps) {
  const { t } = useTranslation('account');
  const format = useFormat();
  const name = browserName(userAgent) ?? t('sessions.unknown');
  return (
    <Flex component="li" rowGap="xs" columnGap="md" align="center" justify="space-between" wrap="wrap" py="md" className="ruled">
      <div>
        <h4 className="h3">{name}</h4>
        <p className="small dimmed">{t('devices.signed-in', { instant: format.longInstant(lastSignInAt) })}</p>
      </div>
      {isCurrent ? (
        <StatusChip tone="done" icon={IconCheck}>
          {t('devices.this-one')}
        </StatusChip>
      ) : (
        <Button variant="default" size="sm" disabled={isPending} onClick={onForget} aria-label={t('devices.forget-name', { name })}>
          {t('devices.forget')}
        </Button>
      )}
    </Flex>
  );
}
