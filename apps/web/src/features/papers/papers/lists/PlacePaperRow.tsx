import { Box } from '@mantine/core';
import type { AgreementLine, ContractLine } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AgreementChip } from '../../../../ui/agreement/AgreementChip.js';
import { AmendingChip } from '../../../../ui/amendment/AmendingChip.js';
import { StatusChip } from '../../../../ui/chips/StatusChip.js';
import { ContractChip } from '../../../../ui/contract/ContractChip.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';
import { PAPER_LISTS } from '../paper-paths.js';
import { PaperRow, RowChips } from './PaperRow.js';

/** Student, host and days; where it stands, who is waited for and since when. */
export function AgreementRow({ line }: { line: AgreementLine }) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const { id, state, stateAt, turn, studentName, className, signed, signatories } = line;
  const title = (
    <Link to={`${PAPER_LISTS.agreement.school}/$agreementId`} params={{ agreementId: id }}>
      {studentName}
    </Link>
  );
  return (
    <PlacePaperRow paper="agreement" line={line} title={title} below={className} late={t('late')} chip={<AgreementChip state={state} />}>
      {signatories > 0 && `${t('signed', { count: signed, of: signatories })} `}
      {turn !== null && t(`agreement:waited.${turn}`, { day: format.shortDay(dayInParis(new Date(stateAt))) })}
    </PlacePaperRow>
  );
}

/** Student, host and days; where it stands and by which day it moves on. */
export function ContractRow({ line, side }: { line: ContractLine; side: 'school' | 'company' }) {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  const { id, state, turn, studentName, className, schoolName, dueOn, signed, signatories } = line;
  const below = side === 'company' ? schoolName : className;
  const title = (
    <Link to={`${PAPER_LISTS.contract[side]}/$contractId`} params={{ contractId: id }}>
      {studentName}
    </Link>
  );
  return (
    <PlacePaperRow
      paper="contract"
      line={line}
      title={title}
      below={below}
      late={t('contracts:late')}
      chip={<ContractChip state={state} />}
    >
      {signatories > 0 && turn === 'signatories' && `${t('contracts:signed', { count: signed, of: signatories })} `}
      {turn !== null && t(`contracts:waited.${turn}`)} {dueOn !== null && t('contracts:due', { day: format.shortDay(dueOn) })}
    </PlacePaperRow>
  );
}

interface PlacePaperRowProps {
  paper: 'agreement' | 'contract';
  line: AgreementLine | ContractLine;
  title: ReactNode;
  below: string | null;
  late: string;
  chip: ReactNode;
  /** Who is waited for. */
  children: ReactNode;
}

function PlacePaperRow({ paper, line, title, below, late, chip, children }: PlacePaperRowProps) {
  const format = useFormat();
  const words = useOfferWords();
  const { kind, hostName, startOn, endOn, isLate, amendmentState } = line;
  return (
    <PaperRow title={title} below={below}>
      <div>
        <p className="anywhere">{hostName}</p>
        <p className="small dimmed">
          {words.kind(kind)}, {format.dayRange(startOn, endOn)}
        </p>
      </div>
      <div>
        <RowChips>
          {isLate && (
            <StatusChip tone="alert" icon={IconAlertTriangle}>
              {late}
            </StatusChip>
          )}
          {chip}
          <AmendingChip state={amendmentState} context={paper} />
        </RowChips>
        <Box component="p" mt="xxs" className="small dimmed">
          {children}
        </Box>
      </div>
    </PaperRow>
  );
}
