import { Flex } from '@mantine/core';
import { type AgreementForSchool, type HistoryStep, schoolAgreementsAsk, schoolAmendmentsListOptions } from '@seve/api-client';
import { AGREEMENT_STATES } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { AgreementChip } from '../../../../ui/agreement/AgreementChip.js';
import { useAgreementSteps } from '../../../../ui/agreement/use-agreement-steps.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Section } from '../../../../ui/layout/Section.js';
import { History } from '../../../../ui/lists/History.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';
import { AskAgain, PaperSteps, useAmendmentMoves } from '../one/PaperSteps.js';

export function AgreementHead({ agreement }: { agreement: AgreementForSchool }) {
  const { t } = useTranslation('agreements');
  const format = useFormat();
  const words = useOfferWords();
  const { studentId, studentName, hostName, classId, className, state, kind, startOn, endOn } = agreement;
  const place = (
    <>
      <Link to="/etablissement/conventions">{t('all')}</Link>
      {className && `, ${className}`}
    </>
  );
  const context = (
    <Flex columnGap="md" rowGap="xs" align="baseline" wrap="wrap">
      <AgreementChip state={state} />
      <span>
        {words.kind(kind)}, {format.dayRange(startOn, endOn)}
      </span>
      {classId && (
        <Link to="/classes/$classId/eleves/$studentId" params={{ classId, studentId }}>
          {t('one.sheet', { name: studentName })}
        </Link>
      )}
    </Flex>
  );
  return <PageHead place={place} title={t('one.title', { name: studentName, host: hostName })} context={context} />;
}

/** The steps with who acts and since when; while the host is waited for, another link to its part. */
export function AgreementPath({ agreement }: { agreement: AgreementForSchool }) {
  const { t } = useTranslation('agreements');
  const steps = useAgreementSteps(agreement);
  const { id, hostAddress, state, turn } = agreement;
  return (
    <PaperSteps title={t('path')} steps={steps} over={t(`agreement:over.${state}`)}>
      {turn === 'host' && <AskAgain paper="agreement" address={hostAddress} ask={() => schoolAgreementsAsk({ path: { id } })} />}
    </PaperSteps>
  );
}

/** What happened to the agreement, to its amendments and to the place. */
export function AgreementHistory({ agreement: { id, history } }: { agreement: AgreementForSchool }) {
  const { t } = useTranslation('agreements');
  const moveOf = useAmendmentMoves('agreement', useSuspenseQuery(schoolAmendmentsListOptions({ path: { id } })).data.amendments);
  const titleOf = (step: HistoryStep): string => {
    const { entityType, to } = step;
    const isOfAgreement = entityType === 'agreement' && AGREEMENT_STATES.some((one) => one === to);
    return moveOf(step) ?? (isOfAgreement ? t(`agreement:moved.${to}`) : t(`places:one.moved.${to ?? 'declared'}`));
  };
  const isTold = ({ entityType, to }: HistoryStep): boolean =>
    entityType === 'placement' ? to !== 'preparing' && to !== 'signed' : entityType === 'agreement' || to !== null;
  return (
    <Section id="history" title={t('history')}>
      <History steps={history.filter(isTold)} titleOf={titleOf} />
    </Section>
  );
}
