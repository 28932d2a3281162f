import { schoolContractsStepsOptions } from '@seve/api-client';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { StepQueue } from '../lists/StepQueue.js';

/** Number of contracts in each step before registration; each count links to its list. Late ones come first. */
export function ContractQueue() {
  const { t } = useTranslation('contract');
  const steps = useSuspenseQuery(schoolContractsStepsOptions()).data;
  return (
    <StepQueue
      title={t('queue.title')}
      lines={steps
        .toSorted((one, other) => Number(other.late > 0) - Number(one.late > 0))
        .map(({ step, count, late }) => ({
          ...{ key: step, count, late },
          link: (
            <Link to="/etablissement/contrats" search={{ etape: step }}>
              {t(`queue.step.${step}`, { count })}
            </Link>
          ),
        }))}
    />
  );
}
