import type { AgreementForSchool } from '@seve/api-client';
import { AGREEMENT_STATES } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../../art/progress/Timeline.js';
import { useAgreementSteps } from '../../../ui/agreement/use-agreement-steps.js';
import { SidePart } from '../../../ui/layout/SidePart.js';
import { History } from '../../../ui/lists/History.js';
import { AskHostAgain } from './AskHostAgain.js';

/** The steps with who acts and since when; while the host is waited for, another link to its part. */
export function AgreementPath({ agreement }: { agreement: AgreementForSchool }) {
  const { t } = useTranslation('agreements');
  const steps = useAgreementSteps(agreement);
  const { id, hostAddress, state, turn } = agreement;
  return (
    <SidePart gap="sm" aria-labelledby="path">
      <h2 id="path" className="h3">
        {t('path')}
      </h2>
      {steps.length > 0 ? <Timeline steps={steps} /> : <p>{t(`agreement:over.${state}`)}</p>}
      {turn === 'host' && <AskHostAgain id={id} hostAddress={hostAddress} />}
    </SidePart>
  );
}

export function AgreementHistory({ steps }: { steps: AgreementForSchool['history'] }) {
  const { t } = useTranslation('agreements');
  const isAgreement = (state: string | null) => AGREEMENT_STATES.some((one) => one === state);
  return (
    <SidePart gap="sm" aria-labelledby="history">
      <h2 id="history" className="h3">
        {t('history')}
      </h2>
      <History
        steps={steps}
        titleOf={({ entityType, to }) =>
          entityType === 'agreement' && isAgreement(to) ? t(`agreement:moved.${to}`) : t(`places:one.moved.${to ?? 'declared'}`)
        }
      />
    </SidePart>
  );
}
