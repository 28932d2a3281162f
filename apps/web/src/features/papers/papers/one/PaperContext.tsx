import { Flex } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../../../../ui/chips/StatusChip.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';
import type { PartKind } from '../parts/part-fields.js';

interface PaperContextProps {
  /** Where the paper stands. */
  chip: ReactNode;
  of: { kind: PartKind; startOn: string; endOn: string; isLate?: boolean };
  children?: ReactNode;
}

/** Below the title: where the paper stands, its kind and its days. */
export function PaperContext({ chip, of: { kind, startOn, endOn, isLate = false }, children }: PaperContextProps) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const words = useOfferWords();
  return (
    <Flex columnGap="md" rowGap="xs" align="baseline" wrap="wrap">
      {chip}
      {isLate && (
        <StatusChip tone="alert" icon={IconAlertTriangle}>
          {t('late')}
        </StatusChip>
      )}
      <span>
        {words.kind(kind)}, {format.dayRange(startOn, endOn)}
      </span>
      {children}
    </Flex>
  );
}
