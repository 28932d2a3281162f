import { Flex } from '@mantine/core';
import type { ContractForEmployer } from '@seve/api-client';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { StatusChip } from '../../../../../ui/chips/StatusChip.js';
import { ContractChip } from '../../../../../ui/contract/ContractChip.js';
import { useContractSteps } from '../../../../../ui/contract/use-contract-steps.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { useOfferWords } from '../../../../../ui/wording/use-offer-words.js';
import { PaperSteps } from '../../one/PaperSteps.js';

/** Below the title: where the contract stands, its kind and its days. */
export function ContractContext({ contract: { state, isLate, kind, startOn, endOn } }: { contract: ContractForEmployer }) {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  const words = useOfferWords();
  return (
    <Flex columnGap="md" rowGap="xs" align="baseline" wrap="wrap">
      <ContractChip state={state} />
      {isLate && (
        <StatusChip tone="alert" icon={IconAlertTriangle}>
          {t('late')}
        </StatusChip>
      )}
      <span>
        {words.kind(kind)}, {format.dayRange(startOn, endOn)}
      </span>
    </Flex>
  );
}

/** The steps with who acts, since when, or by when. */
export function ContractPath({ contract }: { contract: ContractForEmployer }) {
  const { t } = useTranslation('contract');
  return <PaperSteps title={t('contract:path.title-of')} steps={useContractSteps(contract)} over={t(`contract:over.${contract.state}`)} />;
}
