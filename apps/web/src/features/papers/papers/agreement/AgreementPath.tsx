import { type AgreementForSchool, type HistoryStep, schoolAmendmentsListOptions } from '@seve/api-client';
import { AGREEMENT_STATES } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Timeline } from '../../../../art/progress/Timeline.js';
import { useAgreementSteps } from '../../../../ui/agreement/use-agreement-steps.js';
import { Section } from '../../../../ui/layout/Section.js';
import { History } from '../../../../ui/lists/History.js';
import { AskHostAgain } from './AskHostAgain.js';

/** The steps with who acts and since when; while the host is waited for, another link to its part. */
export function AgreementPath({ agreement }: { agreement: AgreementForSchool }) {
  const { t } = useTranslation('agreements');
  const steps = useAgreementSteps(agreement);
  const { id, hostAddress, state, turn } = agreement;
  return (
    <Section id="path" title={t('path')}>
      {steps.length > 0 ? <Timeline steps={steps} /> : <p>{t(`agreement:over.${state}`)}</p>}
      {turn === 'host' && <AskHostAgain id={id} hostAddress={hostAddress} />}
    </Section>
  );
}

/** What happened to the agreement, to its amendments and to the place. */
export function AgreementHistory({ agreement: { id, history } }: { agreement: AgreementForSchool }) {
  const { t } = useTranslation('agreements');
  const { amendments } = useSuspenseQuery(schoolAmendmentsListOptions({ path: { id } })).data;
  const titleOf = ({ entityType, entityId, to }: HistoryStep): string => {
    const amendment = amendments.find((one) => one.id === entityId);
    if (amendment !== undefined)
      return t('amendment:moved', { amendment: t('amendment:title', amendment), state: t(`amendment:state.${to ?? 'draft'}`) });
    const isOfAgreement = entityType === 'agreement' && AGREEMENT_STATES.some((one) => one === to);
    return isOfAgreement ? t(`agreement:moved.${to}`) : t(`places:one.moved.${to ?? 'declared'}`);
  };
  const isTold = ({ entityType, to }: HistoryStep): boolean => {
    if (entityType === 'placement') return to !== 'preparing' && to !== 'signed';
    return entityType === 'agreement' || to !== null;
  };
  return (
    <Section id="history" title={t('history')}>
      <History steps={history.filter(isTold)} titleOf={titleOf} />
    </Section>
  );
}
