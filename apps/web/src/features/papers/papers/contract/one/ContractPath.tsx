import type { ContractForEmployer } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../../../../art/progress/Timeline.js';
import { useContractSteps } from '../../../../../ui/contract/use-contract-steps.js';
import { Section } from '../../../../../ui/layout/Section.js';

/** The steps with who acts, since when, or by when. */
export function ContractPath({ contract }: { contract: ContractForEmployer }) {
  const { t } = useTranslation('contract');
  const steps = useContractSteps(contract);
  return (
    <Section id="path" title={t('path.title-of')}>
      {steps.length > 0 ? <Timeline steps={steps} /> : <p>{t(`over.${contract.state}`)}</p>}
    </Section>
  );
}
