import { Box, Flex } from '@mantine/core';
import type { CampusFrameworkLine } from '@seve/api-client';
import { schoolYearWords } from '@seve/domain';
import { IconHourglassLow } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../../../../../ui/chips/StatusChip.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { FrameworkChip } from '../one/FrameworkChip.js';

/** Both sides, the years, and where it stands. */
export function CampusFrameworkRow({ line }: { line: CampusFrameworkLine }) {
  const { t } = useTranslation('frameworks');
  const format = useFormat();
  const { id, state, companyName, schoolName, firstYear, lastYear, endOn, isEndingSoon, isRenewed } = line;
  return (
    <Columns
      component="li"
      columns="minmax(0, 1.6fr) minmax(0, 1fr) minmax(0, 1fr)"
      from="tablet"
      gap="lg"
      rowGap="xs"
      align="start"
      rule="below"
      py="md"
    >
      <div>
        <Box component="h2" fw={500} lts={0} mb="0.125rem" className="row-title title-link anywhere">
          <Link to="/coordination/partenariats/$frameworkId" params={{ frameworkId: id }}>
            {t('campus.pair', { school: schoolName, company: companyName })}
          </Link>
        </Box>
        <p className="small dimmed">
          {firstYear === lastYear
            ? schoolYearWords(firstYear)
            : t('years', { first: schoolYearWords(firstYear), last: schoolYearWords(lastYear) })}
        </p>
      </div>
      <p className="small">{t('until', { day: format.mediumDay(endOn) })}</p>
      <Flex rowGap="xs" columnGap="xs" align="center" wrap="wrap">
        {isEndingSoon && !isRenewed && (
          <StatusChip tone="alert" icon={IconHourglassLow}>
            {t('soon')}
          </StatusChip>
        )}
        <FrameworkChip state={state} />
      </Flex>
    </Columns>
  );
}
