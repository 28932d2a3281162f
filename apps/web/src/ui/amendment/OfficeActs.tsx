import { Button, Group } from '@mantine/core';
import { type AmendmentAct, type AmendmentState, isOutForSignature } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { type ReactNode, useContext, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ReasonDialog } from '../dialogs/ReasonDialog.js';
import { showToast } from '../feedback/toast.js';
import { useShowProblem } from '../feedback/use-show-problem.js';
import { AmendedPaper } from './amended-paper.js';
import type { AmendmentOffice } from './office-access.js';
import { WithdrawAmendment } from './WithdrawAmendment.js';

interface OfficeActsProps {
  amendment: { state: AmendmentState; acts: readonly AmendmentAct[] };
  access: AmendmentOffice;
  /** Buttons that only one kind of paper has. */
  children?: ReactNode;
}

/** Buttons of the school office for an amendment that is not yet signed. */
export function OfficeActs({ amendment: { state, acts }, access, children }: OfficeActsProps) {
  const { t } = useTranslation('amendment');
  const context = useContext(AmendedPaper);
  const [isAsking, setAsking] = useState(false);
  const send = async (remark: string) => {
    await access.requestChanges(remark);
    showToast(t('back.done', { context }));
    await access.refresh();
  };
  return (
    <>
      <Group gap="xs">
        {access.accept && acts.includes('accept') && (
          <AmendmentButton act={access.accept} done={t('accept.done')} refresh={access.refresh}>
            {t('accept.act')}
          </AmendmentButton>
        )}
        {children}
        {acts.includes('request_changes') && (
          <Button variant="default" size="sm" onClick={() => setAsking(true)}>
            {t('back.act', { context })}
          </Button>
        )}
        {acts.includes('reopen') && (
          <AmendmentButton isSecond act={access.reopen} done={t('reopen.done', { context })} refresh={access.refresh}>
            {t('reopen.act')}
          </AmendmentButton>
        )}
        {acts.includes('withdraw') && !isOutForSignature(state) && <WithdrawAmendment access={access} />}
      </Group>
      <ReasonDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('back.title', { context })}
        path="remark"
        label={t('back.label')}
        verb={t('back.act', { context })}
        onSend={send}
      >
        {t('back.what', { context })}
      </ReasonDialog>
    </>
  );
}

interface AmendmentButtonProps {
  act: () => Promise<unknown>;
  done: string;
  refresh: () => Promise<unknown>;
  /** True for a secondary button, beside the main one. */
  isSecond?: boolean;
  children: string;
}

/** Button that sends a request about an amendment at once, then reloads the data that it changed. */
export function AmendmentButton({ act, done, refresh, isSecond = false, children }: AmendmentButtonProps) {
  const acting = useMutation({
    mutationFn: act,
    onError: useShowProblem(),
    onSuccess: async () => {
      showToast(done);
      await refresh();
    },
  });
  return (
    <Button {...(isSecond && { variant: 'default', size: 'sm' })} loading={acting.isPending} onClick={() => acting.mutate()}>
      {children}
    </Button>
  );
}
