import { Box, Flex } from '@mantine/core';
import { schoolAgreementsStepsOptions } from '@seve/api-client';
import { agreementOwnStep } from '@seve/domain';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useAccount } from '../../session.js';
import { StatusChip } from '../chips/StatusChip.js';
import css from './AgreementQueue.module.css';

/** How many agreements stand in each step; each count opens its list. The reader's own step comes first, then what is late. */
export function AgreementQueue() {
  const { role } = useAccount();
  const { t } = useTranslation('agreement');
  const steps = useSuspenseQuery(schoolAgreementsStepsOptions()).data;
  if (steps.length === 0) return null;
  const own = agreementOwnStep(role);
  const rank = ({ step, late }: (typeof steps)[number]) => (step === own ? 0 : late > 0 ? 1 : 2);
  return (
    <section aria-labelledby="agreement-queue" className={css.section}>
      <h2 id="agreement-queue">{t('queue.title')}</h2>
      <ul className="bare-list">
        {[...steps]
          .sort((one, other) => rank(one) - rank(other))
          .map(({ step, count, late }) => (
            <Flex component="li" key={step} py="sm" columnGap="md" align="baseline" wrap="wrap" className="ruled">
              <Box component="span" fz="1.5rem" miw="3rem" ta="right" className="num">
                {count}
              </Box>
              <Link to="/etablissement/conventions" search={{ etape: step }} className={step === own ? 'strong' : undefined}>
                {t(`queue.step.${step}`, { count })}
              </Link>
              {late > 0 && (
                <StatusChip tone="alert" icon={IconAlertTriangle}>
                  {t('queue.late', { count: late })}
                </StatusChip>
              )}
            </Flex>
          ))}
      </ul>
    </section>
  );
}
