import { Box, Flex, Stack } from '@mantine/core';
import type { CandidateList } from '@seve/api-client';
import { CANDIDATE_LISTS_PER_DAY, dayInParis } from '@seve/domain';
import { IconEyeOff, IconMoon, IconSchool } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RowSkeleton } from '../../../../ui/feedback/RowSkeleton.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import css from './CandidateBand.module.css';

/** Says when the list was computed and when the next one is due, or what happens before the first. */
export function CandidateListState({ list: { state, madeAt, nextOn, items } }: { list: CandidateList }) {
  const { t } = useTranslation('candidates');
  const format = useFormat();
  const next = nextOn && format.shortDay(nextOn);
  return (
    <Stack gap="xxs" mt="xs" maw="var(--max-reading)" role="status">
      {state === 'making' && (
        <Box component="p" c="dimmed">
          {t('band.making')}
        </Box>
      )}
      {state === 'waiting' && (
        <Note icon={<IconMoon size={18} stroke={1.6} aria-hidden="true" />}>
          {t('band.waiting', { count: CANDIDATE_LISTS_PER_DAY, next })}
        </Note>
      )}
      {state === 'reserved' && <Note icon={<IconSchool size={18} stroke={1.6} aria-hidden="true" />}>{t('band.reserved')}</Note>}
      {state === 'made' && items.length === 0 && (
        <Note icon={<IconEyeOff size={18} stroke={1.6} aria-hidden="true" />}>{t('band.none')}</Note>
      )}
      {items.length > 0 && (
        <Box component="p" c="dimmed">
          {t('band.what')}
        </Box>
      )}
      {madeAt && next && (
        <p className="small dimmed">
          {t('band.made', { day: format.shortDay(dayInParis(new Date(madeAt))), time: format.time(new Date(madeAt)), next })}
        </p>
      )}
      {state === 'making' && <RowSkeleton rows={2} />}
    </Stack>
  );
}

const Note = ({ icon, children }: { icon: ReactNode; children: ReactNode }) => (
  <Flex component="p" gap="xs" className={`dimmed ${css.none}`}>
    {icon}
    <span>{children}</span>
  </Flex>
);
