import { Box, Flex } from '@mantine/core';
import type { FrameworkLine } from '@seve/api-client';
import { type FrameworkSide, schoolYearWords } from '@seve/domain';
import { IconHandFinger, IconHourglassLow } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../../../../../ui/chips/StatusChip.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { LISTS } from '../frameworks.queries.js';
import { FrameworkChip } from '../one/FrameworkChip.js';

/** The other side, the years, and where it stands. */
export function FrameworkRow({ line, side }: { line: FrameworkLine; side: FrameworkSide }) {
  const { t } = useTranslation('frameworks');
  const format = useFormat();
  const { id, state, companyName, schoolName, firstYear, lastYear, endOn, seats, used, isMyTurn, isEndingSoon, isRenewed } = line;
  return (
    <Columns
      component="li"
      columns="minmax(0, 1.2fr) minmax(0, 1fr) minmax(0, 1fr)"
      from="tablet"
      gap="lg"
      rowGap="xs"
      align="start"
      rule="below"
      py="md"
    >
      <div>
        <Box component="h3" fw={500} lts={0} mb="0.125rem" className="row-title title-link anywhere">
          <Link to={`${LISTS[side]}/$frameworkId`} params={{ frameworkId: id }}>
            {side === 'school' ? companyName : schoolName}
          </Link>
        </Box>
        <p className="small dimmed">
          {firstYear === lastYear
            ? schoolYearWords(firstYear)
            : t('years', { first: schoolYearWords(firstYear), last: schoolYearWords(lastYear) })}
        </p>
      </div>
      <p className="small">
        {t('until', { day: format.mediumDay(endOn) })}
        {seats > 0 && state === 'running' && (
          <>
            <br />
            <span className="dimmed">{t('used', { count: used, seats })}</span>
          </>
        )}
      </p>
      <Flex rowGap="xs" columnGap="xs" align="center" wrap="wrap">
        {isEndingSoon && !isRenewed && (
          <StatusChip tone="alert" icon={IconHourglassLow}>
            {t('soon')}
          </StatusChip>
        )}
        {isMyTurn && state === 'proposed' && (
          <StatusChip tone="alert" icon={IconHandFinger}>
            {t('my-turn')}
          </StatusChip>
        )}
        <FrameworkChip state={state} />
      </Flex>
    </Columns>
  );
}
