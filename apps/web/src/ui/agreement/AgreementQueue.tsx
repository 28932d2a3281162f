import { schoolAgreementsStepsOptions } from '@seve/api-client';
import { agreementOwnStep } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../session.js';
import { StepQueue } from '../lists/StepQueue.js';

/** Number of agreements in each step; each count links to its list. The reader's own step comes first, then the late ones. */
export function AgreementQueue() {
  const { role } = useAccount();
  const { t } = useTranslation('agreement');
  const steps = useSuspenseQuery(schoolAgreementsStepsOptions()).data;
  const own = agreementOwnStep(role);
  const rank = ({ step, late }: (typeof steps)[number]) => (step === own ? 0 : late > 0 ? 1 : 2);
  return (
    <StepQueue
      title={t('queue.title')}
      lines={steps
        .toSorted((one, other) => rank(one) - rank(other))
        .map(({ step, count, late }) => ({
          ...{ key: step, count, late },
          link: (
            <Link to="/etablissement/conventions" search={{ etape: step }} className={step === own ? 'strong' : undefined}>
              {t(`queue.step.${step}`, { count })}
            </Link>
          ),
        }))}
    />
  );
}
