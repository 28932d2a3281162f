import { Stack } from '@mantine/core';
import type { AgreementForSchool } from '@seve/api-client';
import { AGREEMENT_STATES } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../../art/progress/Timeline.js';
import { useAgreementSteps } from '../../../ui/agreement/use-agreement-steps.js';
import { History } from '../../../ui/lists/History.js';
import { AskHostAgain } from './AskHostAgain.js';

/** The steps with who acts and since when; while the host is waited for, another link to its part. */
export function AgreementPath({ agreement }: { agreement: AgreementForSchool }) {
  const { t } = useTranslation('agreements');
  const steps = useAgreementSteps(agreement);
  const { id, hostAddress, state, turn } = agreement;
  return (
    <Stack component="section" gap="sm" aria-labelledby="path">
      <h2 id="path" className="h3">
        {t('path')}
      </h2>
      {steps.length > 0 ? <Timeline steps={steps} /> : <p>{t(`agreement:over.${state}`)}</p>}
      {turn === 'host' && <AskHostAgain id={id} hostAddress={hostAddress} />}
    </Stack>
  );
}

export function AgreementHistory({ steps }: { steps: AgreementForSchool['history'] }) {
  const { t } = useTranslation('agreements');
  const isAgreement = (state: string | null) => AGREEMENT_STATES.some((one) => one === state);
  // Moves of the place that its agreement causes.
  const own = steps.filter(({ entityType, to }) => entityType === 'agreement' || (to !== 'preparing' && to !== 'signed'));
  return (
    <Stack component="section" gap="sm" aria-labelledby="history">
      <h2 id="history" className="h3">
        {t('history')}
      </h2>
      <History
        steps={own}
        titleOf={({ entityType, to }) =>
          entityType === 'agreement' && isAgreement(to) ? t(`agreement:moved.${to}`) : t(`places:one.moved.${to ?? 'declared'}`)
        }
      />
    </Stack>
  );
}
