import { Flex } from '@mantine/core';
import { type FrameworkState, schoolYearWords } from '@seve/domain';
import { IconCertificate, IconCheck, IconFilePencil, IconHistory, IconHourglassLow, IconSignature } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Look } from '../../../../../ui/chips/look.js';
import { StatusChip } from '../../../../../ui/chips/StatusChip.js';
import type { FrameworkRead } from '../frameworks.queries.js';

const LOOKS: Record<FrameworkState, Look> = {
  draft: { tone: 'neutral', icon: IconFilePencil },
  proposed: { tone: 'waiting', icon: IconSignature },
  signed: { tone: 'progress', icon: IconCheck },
  running: { tone: 'done', icon: IconCertificate },
  ended: { tone: 'neutral', icon: IconHistory },
};

/** State of a framework agreement. */
export function FrameworkChip({ state }: { state: FrameworkState }) {
  const { t } = useTranslation('frameworks');
  return <StatusChip {...LOOKS[state]}>{t(`state.${state}`)}</StatusChip>;
}

/** Warns that it ends soon; not shown once it is renewed. */
export function EndingSoonChip({ of: { isEndingSoon, isRenewed } }: { of: Pick<FrameworkRead, 'isEndingSoon' | 'isRenewed'> }) {
  const { t } = useTranslation('frameworks');
  if (!isEndingSoon || isRenewed) return null;
  return (
    <StatusChip tone="alert" icon={IconHourglassLow}>
      {t('soon')}
    </StatusChip>
  );
}

/** School years of the agreement. */
export function FrameworkYears({ of: { firstYear, lastYear } }: { of: Pick<FrameworkRead, 'firstYear' | 'lastYear'> }) {
  const { t } = useTranslation('frameworks');
  const first = schoolYearWords(firstYear);
  return firstYear === lastYear ? first : t('years', { first, last: schoolYearWords(lastYear) });
}

/** State and school years, below the title. */
export const FrameworkContext = ({ framework }: { framework: FrameworkRead }) => (
  <Flex columnGap="md" rowGap="xs" align="baseline" wrap="wrap">
    <FrameworkChip state={framework.state} />
    <EndingSoonChip of={framework} />
    <span>
      <FrameworkYears of={framework} />
    </span>
  </Flex>
);
