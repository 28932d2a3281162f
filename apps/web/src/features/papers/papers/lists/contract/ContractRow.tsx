import { Box, Flex } from '@mantine/core';
import type { ContractLine } from '@seve/api-client';
import { IconAlertTriangle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AmendingChip } from '../../../../../ui/amendment/AmendingChip.js';
import { StatusChip } from '../../../../../ui/chips/StatusChip.js';
import { ContractChip } from '../../../../../ui/contract/ContractChip.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { useOfferWords } from '../../../../../ui/wording/use-offer-words.js';

interface ContractRowProps {
  line: ContractLine;
  /** Leads to the contract. */
  title: ReactNode;
  /** Class of the student, or school. */
  below: string | null;
}

/** Student, host and days; where it stands and by which day it moves on. */
export function ContractRow({ line, title, below }: ContractRowProps) {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  const words = useOfferWords();
  const { kind, state, turn, hostName, startOn, endOn, isLate, dueOn, signed, signatories } = line;
  return (
    <Columns
      component="li"
      columns="minmax(0, 1.1fr) minmax(0, 1.2fr) minmax(0, 1fr)"
      from="tablet"
      gap="lg"
      rowGap="xs"
      align="start"
      rule="below"
      py="md"
    >
      <div>
        <Box component="h3" fw={500} lts={0} mb="0.125rem" className="row-title title-link anywhere">
          {title}
        </Box>
        <p className="small dimmed">{below}</p>
      </div>
      <div>
        <p className="anywhere">{hostName}</p>
        <p className="small dimmed">
          {words.kind(kind)}, {format.dayRange(startOn, endOn)}
        </p>
      </div>
      <div>
        <Flex rowGap="xs" columnGap="xs" align="center" wrap="wrap">
          {isLate && (
            <StatusChip tone="alert" icon={IconAlertTriangle}>
              {t('late')}
            </StatusChip>
          )}
          <ContractChip state={state} />
          <AmendingChip state={line.amendmentState} context="contract" />
        </Flex>
        <Box component="p" mt="xxs" className="small dimmed">
          {signatories > 0 && turn === 'signatories' && `${t('signed', { count: signed, of: signatories })} `}
          {turn !== null && t(`waited.${turn}`)} {dueOn !== null && t('due', { day: format.shortDay(dueOn) })}
        </Box>
      </div>
    </Columns>
  );
}
