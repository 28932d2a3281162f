import { Box, Flex } from '@mantine/core';
import type { AgreementLine } from '@seve/api-client';
import { IconAlertTriangle, IconCheck, IconHourglass, IconPencil, IconSchool, IconSignature, IconX } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AmendingChip } from '../../../../ui/amendment/AmendingChip.js';
import type { Look } from '../../../../ui/chips/look.js';
import { StatusChip } from '../../../../ui/chips/StatusChip.js';
import { RelativeDay } from '../../../../ui/format/RelativeDay.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';

const SCHOOL: Look = { tone: 'neutral', icon: IconSchool };
const LOOKS: Record<AgreementLine['state'], Look> = {
  draft: { tone: 'waiting', icon: IconPencil },
  changes_requested: { tone: 'waiting', icon: IconPencil },
  company_done: SCHOOL,
  school_done: SCHOOL,
  pedagogically_ok: { tone: 'neutral', icon: IconHourglass },
  ready_to_sign: { tone: 'waiting', icon: IconSignature },
  partially_signed: { tone: 'waiting', icon: IconSignature },
  signed: { tone: 'done', icon: IconCheck },
  sealed: { tone: 'done', icon: IconCheck },
  cancelled: { tone: 'neutral', icon: IconX },
  lapsed: { tone: 'neutral', icon: IconX },
};

/** One agreement: whose, when, and who acts. */
export function CompanyAgreementRow({ agreement }: { agreement: AgreementLine }) {
  const { t } = useTranslation('agreement-host');
  const format = useFormat();
  const words = useOfferWords();
  const { id, kind, state, turn, stateAt, studentName, className, schoolName, hostName, startOn, endOn, isLate, signed, signatories } =
    agreement;
  const look = state === 'changes_requested' && turn !== 'host' ? SCHOOL : LOOKS[state];
  const who = state === 'changes_requested' ? `to-correct.${turn ?? 'school'}` : state;
  return (
    <Columns component="li" columns="minmax(0, 1fr) 20rem" from="desktop" gap="lg" rowGap="xs" align="center" rule="below" py="md">
      <div>
        <Box component="h2" fw={500} lts={0} mb="0.125rem" className="row-title title-link anywhere">
          <Link to="/entreprise/conventions/$agreementId" params={{ agreementId: id }}>
            {studentName}
          </Link>
        </Box>
        <p className="small">
          {words.kind(kind)}, {format.dayRange(startOn, endOn)}, {hostName}
        </p>
        <p className="small dimmed">{[className, schoolName].filter(Boolean).join(', ')}</p>
      </div>
      <Flex rowGap="xs" columnGap="sm" align="center" wrap="wrap">
        {isLate && (
          <StatusChip tone="alert" icon={IconAlertTriangle}>
            {t('list.late')}
          </StatusChip>
        )}
        <StatusChip {...look}>
          {signatories > 0 && turn === 'signatories' ? t('list.signed', { signed, count: signatories }) : t(`state.${who}`)}
        </StatusChip>
        <AmendingChip state={agreement.amendmentState} context="agreement" />
        <span className="micro dimmed">
          {t('list.since')} <RelativeDay at={stateAt} />
        </span>
      </Flex>
    </Columns>
  );
}
