import { Flex } from '@mantine/core';
import { schoolYearWords } from '@seve/domain';
import { IconHourglassLow } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../../../../../ui/chips/StatusChip.js';
import type { FrameworkRead } from '../frameworks.queries.js';
import { FrameworkChip } from './FrameworkChip.js';

/** Where it stands, and for which years. */
export function FrameworkContext({ framework: { state, firstYear, lastYear, isEndingSoon, isRenewed } }: { framework: FrameworkRead }) {
  const { t } = useTranslation('frameworks');
  return (
    <Flex columnGap="md" rowGap="xs" align="baseline" wrap="wrap">
      <FrameworkChip state={state} />
      {isEndingSoon && !isRenewed && (
        <StatusChip tone="alert" icon={IconHourglassLow}>
          {t('soon')}
        </StatusChip>
      )}
      <span>
        {firstYear === lastYear
          ? schoolYearWords(firstYear)
          : t('years', { first: schoolYearWords(firstYear), last: schoolYearWords(lastYear) })}
      </span>
    </Flex>
  );
}
