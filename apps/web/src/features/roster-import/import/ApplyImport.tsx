import { Button } from '@mantine/core';
import { type RosterImportDetail, rosterImportsApplyMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { ConfirmDialog } from '../../../ui/dialogs/ConfirmDialog.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';

interface ApplyImportProps {
  found: RosterImportDetail;
  isPlanning: boolean;
}

/** Asks once more where more than a third of the classes would be disabled. */
export function ApplyImport({ found, isPlanning }: ApplyImportProps) {
  const { t } = useTranslation('roster-import');
  const invalidate = useInvalidate();
  const showProblem = useShowProblem();
  const [isAsking, setAsking] = useState(false);
  const apply = useMutation({
    ...rosterImportsApplyMutation(),
    onError: showProblem,
    onSettled: async () => {
      setAsking(false);
      await invalidate('rosterImport');
    },
  });
  const { id, total, counts, pupilsBefore, asksAboutAbsent } = found;
  const run = () => apply.mutate({ path: { id }, body: { confirmsAbsent: asksAboutAbsent } });
  return (
    <>
      <Button disabled={total === 0 || isPlanning} loading={apply.isPending} onClick={() => (asksAboutAbsent ? setAsking(true) : run())}>
        {total === 0 ? t('apply.nothing') : t('apply.verb', { count: total })}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('apply.many-title', { count: counts.absent, of: pupilsBefore })}
        verb={t('apply.many-confirm')}
        isPending={apply.isPending}
        isRemoval
        onConfirm={run}
      >
        {t('apply.many-why')}
      </ConfirmDialog>
    </>
  );
}
