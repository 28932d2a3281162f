import { Box } from '@mantine/core';
import type { AgreementLine, ContractLine } from '@seve/api-client';
import { dayInParis } from '@seve/domain';
import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { AgreementChip } from '../../../../ui/agreement/AgreementChip.js';
import { AmendingChip } from '../../../../ui/amendment/AmendingChip.js';
import { StatusChip } from '../../../../ui/chips/StatusChip.js';
import { ContractChip } from '../../../../ui/contract/ContractChip.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';
import { PAPER_LISTS } from '../paper-paths.js';
import { PaperRow, RowChips } from './PaperRow.js';

type PlacePaperRowProps = { side: 'school' | 'company' } & (
  | { paper: 'agreement'; line: AgreementLine }
  | { paper: 'contract'; line: ContractLine }
);

/** Student, host and days; where the paper stands, which side is waited for, since when or by which day. */
export function PlacePaperRow(props: PlacePaperRowProps) {
  const { t } = useTranslation(['agreements', 'agreement', 'contracts']);
  const format = useFormat();
  const words = useOfferWords();
  const { side, paper, line } = props;
  const { kind, className, schoolName, hostName, startOn, endOn, isLate, turn, signed, signatories, amendmentState } = line;
  const since = 'stateAt' in line ? format.shortDay(dayInParis(new Date(line.stateAt))) : undefined;
  const waited = turn !== null && (paper === 'agreement' ? t(`agreement:waited.${turn}`, { day: since }) : t(`contracts:waited.${turn}`));
  const due = 'dueOn' in line && line.dueOn !== null && t('contracts:due', { day: format.shortDay(line.dueOn) });
  return (
    <PaperRow title={<PaperLink {...props} />} below={side === 'school' ? className : [className, schoolName].filter(Boolean).join(', ')}>
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
              {t('agreements:late')}
            </StatusChip>
          )}
          {props.paper === 'agreement' ? <AgreementChip state={props.line.state} /> : <ContractChip state={props.line.state} />}
          <AmendingChip state={amendmentState} context={paper} />
        </RowChips>
        <Box component="p" mt="xxs" className="small dimmed">
          {turn === 'signatories' && signatories > 0 && `${t('agreements:signed', { count: signed, of: signatories })} `}
          {[waited, due].filter(Boolean).join(' ')}
        </Box>
      </div>
    </PaperRow>
  );
}

const PaperLink = ({ paper, side, line: { id, studentName } }: PlacePaperRowProps) =>
  paper === 'agreement' ? (
    <Link to={`${PAPER_LISTS.agreement[side]}/$agreementId`} params={{ agreementId: id }}>
      {studentName}
    </Link>
  ) : (
    <Link to={`${PAPER_LISTS.contract[side]}/$contractId`} params={{ contractId: id }}>
      {studentName}
    </Link>
  );
