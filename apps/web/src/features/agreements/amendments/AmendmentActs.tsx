import { Button, Group } from '@mantine/core';
import {
  type AmendmentForSchool,
  schoolAmendmentsAcceptMutation,
  schoolAmendmentsReopenMutation,
  schoolAmendmentsRequestChanges,
  schoolAmendmentsValidateMutation,
} from '@seve/api-client';
import { isAmendmentOut } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { useAccount } from '../../../session.js';
import { ReasonDialog } from '../../../ui/dialogs/ReasonDialog.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';
import { WithdrawAmendment } from './WithdrawAmendment.js';

interface AmendmentActsProps {
  agreementId: string;
  amendment: AmendmentForSchool;
}

/** What the school does with an amendment before it is signed. */
export function AmendmentActs({ agreementId, amendment }: AmendmentActsProps) {
  const { t } = useTranslation('amendment');
  const invalidate = useInvalidate();
  const { role } = useAccount();
  const [isAsking, setAsking] = useState(false);
  const onError = useShowProblem();
  const acceptance = useMutation({ ...schoolAmendmentsAcceptMutation(), onError });
  const validation = useMutation({ ...schoolAmendmentsValidateMutation(), onError });
  const correction = useMutation({ ...schoolAmendmentsReopenMutation(), onError });
  const { id, acts, state, isValidationDue } = amendment;
  const path = { id: agreementId, amendmentId: id };
  const act = (asked: Promise<unknown>, done: string) =>
    void asked
      .then(async () => {
        showToast(done);
        await invalidate('schoolAgreement');
      })
      .catch(() => undefined);
  const mayValidate = state === 'school_done' && isValidationDue && (role === 'teacher' || role === 'school_head');
  const send = async (remark: string) => {
    await schoolAmendmentsRequestChanges({ path, body: { remark } });
    showToast(t('back.done'));
    await invalidate('schoolAgreement');
  };
  return (
    <>
      {state === 'school_done' && isValidationDue && !mayValidate && <p className="dimmed">{t('wait-teacher')}</p>}
      <Group gap="xs">
        {acts.includes('accept') && (
          <Button loading={acceptance.isPending} onClick={() => act(acceptance.mutateAsync({ path }), t('accept.done'))}>
            {t('accept.act')}
          </Button>
        )}
        {mayValidate && (
          <Button loading={validation.isPending} onClick={() => act(validation.mutateAsync({ path }), t('validate.done'))}>
            {t('validate.act')}
          </Button>
        )}
        {acts.includes('request_changes') && (
          <Button variant="default" size="sm" onClick={() => setAsking(true)}>
            {t('back.act')}
          </Button>
        )}
        {acts.includes('reopen') && (
          <Button
            variant="default"
            size="sm"
            loading={correction.isPending}
            onClick={() => act(correction.mutateAsync({ path }), t('reopen.done'))}
          >
            {t('reopen.act')}
          </Button>
        )}
        {acts.includes('withdraw') && !isAmendmentOut(state) && <WithdrawAmendment agreementId={agreementId} amendmentId={id} />}
      </Group>
      <ReasonDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('back.title')}
        path="remark"
        label={t('back.label')}
        verb={t('back.act')}
        onSend={send}
      >
        {t('back.what')}
      </ReasonDialog>
    </>
  );
}
