import { Button } from '@mantine/core';
import { rosterImportsUndoMutation } from '@seve/api-client';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { ConfirmDialog } from '../../../ui/dialogs/ConfirmDialog.js';
import { useShowProblem } from '../../../ui/feedback/use-show-problem.js';
import { useFormat } from '../../../ui/format/use-format.js';

interface UndoImportProps {
  id: string;
  fileName: string;
  until: string;
}

/** Restores the class lists as they were before an import. */
export function UndoImport({ id, fileName, until }: UndoImportProps) {
  const { t } = useTranslation('roster-import');
  const format = useFormat();
  const invalidate = useInvalidate();
  const showProblem = useShowProblem();
  const [isAsking, setAsking] = useState(false);
  const undo = useMutation({
    ...rosterImportsUndoMutation(),
    onError: showProblem,
    onSettled: async () => {
      setAsking(false);
      await invalidate('rosterImport');
    },
  });
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconArrowBackUp size={18} stroke={1.6} aria-hidden="true" />}
        aria-label={t('undo.of', { fileName })}
        onClick={() => setAsking(true)}
      >
        {t('undo.verb')}
      </Button>
      <ConfirmDialog
        opened={isAsking}
        onClose={() => setAsking(false)}
        title={t('undo.title')}
        verb={t('undo.confirm')}
        isPending={undo.isPending}
        isRemoval
        onConfirm={() => undo.mutate({ path: { id } })}
      >
        <p>{t('undo.what')}</p>
        <p>{t('undo.until', { instant: format.longInstant(until) })}</p>
      </ConfirmDialog>
    </>
  );
}
