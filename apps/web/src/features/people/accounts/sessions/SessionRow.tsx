import { Button, Flex } from '@mantine/core';
import type { SessionView } from '@seve/api-client';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../../../../ui/chips/StatusChip.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { browserName } from '../../../../ui/wording/browser-name.js';

interface SessionRowProps {
  session: SessionView;
  isPending: boolean;
  onClose: () => void;
}

export function SessionRow({ session: { userAgent, createdAt, lastUsedAt, isCurrent }, isPending, onClose }: SessionRowProps) {
  const { t } = useTranslation('account');
  const format = useFormat();
  const name = browserName(userAgent) ?? t('sessions.unknown');
  return (
    <Flex component="li" rowGap="xs" columnGap="md" align="center" justify="space-between" wrap="wrap" py="md" className="ruled">
      <div>
        <h3 className="h3">{name}</h3>
        <p className="small dimmed">{t('sessions.since', { instant: format.longInstant(createdAt) })}</p>
        <p className="small dimmed">{t('sessions.used', { instant: format.longInstant(lastUsedAt) })}</p>
      </div>
      {isCurrent ? (
        <StatusChip tone="done" icon={IconCheck}>
          {t('sessions.this-one')}
        </StatusChip>
      ) : (
        <Button variant="default" size="sm" disabled={isPending} onClick={onClose} aria-label={t('sessions.close-name', { name })}>
          {t('sessions.close')}
        </Button>
      )}
    </Flex>
  );
}
