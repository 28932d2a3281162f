import { Stack } from '@mantine/core';
import type { ContractForEmployer } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../../../../art/progress/Timeline.js';
import { useContractSteps } from '../../../../../ui/contract/use-contract-steps.js';

/** The steps with who acts, since when, or by when. */
export function ContractPath({ contract }: { contract: ContractForEmployer }) {
  const { t } = useTranslation('contract');
  const steps = useContractSteps(contract);
  return (
    <Stack component="section" gap="sm" aria-labelledby="path">
      <h2 id="path" className="h3">
        {t('path.title-of')}
      </h2>
      {steps.length > 0 ? <Timeline steps={steps} /> : <p>{t(`over.${contract.state}`)}</p>}
    </Stack>
  );
}
