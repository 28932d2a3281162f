import { Box } from '@mantine/core';
import type { ReboundView } from '@seve/api-client';
import { IconRefreshAlert } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../chips/StatusChip.js';
import { useFormat } from '../format/use-format.js';

/** Tells the school that the student lost a place, since when, and until when another should be found. */
export function ReboundMark({ rebound: { since, until } }: { rebound: ReboundView }) {
  const { t } = useTranslation('rebound');
  const format = useFormat();
  return (
    <Box component="span" display="block">
      <StatusChip tone="alert" icon={IconRefreshAlert}>
        {t('mark')}
      </StatusChip>
      <Box component="span" display="block" maw="14rem" className="micro dimmed">
        {t('lost', { day: format.shortDay(since) })}
      </Box>
      <Box component="span" display="block" maw="14rem" className="micro">
        {t('until', { day: format.mediumDay(until) })}
      </Box>
    </Box>
  );
}
