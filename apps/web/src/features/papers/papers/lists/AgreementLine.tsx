import { Box, Flex } from '@mantine/core';
import type { AgreementLine as Line } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AgreementChip } from '../../../../ui/agreement/AgreementChip.js';
import { AmendingChip } from '../../../../ui/amendment/AmendingChip.js';
import { StatusChip } from '../../../../ui/chips/StatusChip.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';

/** Student, host and days; where it stands, who is waited for and since when. */
export function AgreementLine({ line }: { line: Line }) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const words = useOfferWords();
  const { id, kind, state, stateAt, turn, studentName, className, hostName, startOn, endOn, isLate, signed, signatories } = line;
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
          <Link to="/etablissement/conventions/$agreementId" params={{ agreementId: id }}>
            {studentName}
          </Link>
        </Box>
        <p className="small dimmed">{className}</p>
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
          <AgreementChip state={state} />
          <AmendingChip state={line.amendmentState} context="agreement" />
        </Flex>
        <Box component="p" mt="xxs" className="small dimmed">
          {signatories > 0 && `${t('signed', { count: signed, of: signatories })} `}
          {turn !== null && t(`agreement:waited.${turn}`, { day: format.shortDay(dayInParis(new Date(stateAt))) })}
        </Box>
      </div>
    </Columns>
  );
}
