import { Button } from '@mantine/core';
import { type SilentCompany, silentCompaniesLiftMutation } from '@seve/api-client';
import { IconPlayerPlay } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { ConfirmDialog } from '../../../../ui/dialogs/ConfirmDialog.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';

/** Resumes the offers of a company before it has responded to all applications. */
export function LiftPause({ company: { id, name, unanswered } }: { company: SilentCompany }) {
  const { t } = useTranslation('escalations');
  const invalidate = useInvalidate();
  const showProblem = useShowProblem();
  const [isAsked, setAsked] = useState(false);
  const { mutate, isPending } = useMutation({
    ...silentCompaniesLiftMutation(),
    onSuccess: () => showToast(t('silent.lifted', { company: name })),
    onError: showProblem,
    onSettled: () => {
      setAsked(false);
      void invalidate('silentCompany');
    },
  });
  return (
    <>
      <Button variant="default" leftSection={<IconPlayerPlay size={18} stroke={1.6} aria-hidden="true" />} onClick={() => setAsked(true)}>
        {t('silent.lift')}
        <span className="visually-hidden"> {name}</span>
      </Button>
      <ConfirmDialog
        opened={isAsked}
        onClose={() => setAsked(false)}
        title={t('silent.lift-ask', { company: name })}
        verb={t('silent.lift-verb')}
        isPending={isPending}
        onConfirm={() => mutate({ path: { id } })}
      >
        {t('silent.lift-what', { count: unanswered })}
      </ConfirmDialog>
    </>
  );
}
