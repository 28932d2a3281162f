import { Button, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type RosterImportDetail, rosterImportsApplyMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../ui/dialogs/DialogForm.js';
import { useShowProblem } from '../../../../ui/feedback/use-show-problem.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';

interface ApplyImportProps {
  found: RosterImportDetail;
  isPlanning: boolean;
}

/** Button that applies the import. When the file seems incomplete, the number of students to be disabled must be typed. */
export function ApplyImport({ found, isPlanning }: ApplyImportProps) {
  const { t } = useTranslation('roster-import');
  const invalidate = useInvalidate();
  const showProblem = useShowProblem();
  const [isAsking, setAsking] = useState(false);
  const form = useForm({ initialValues: { confirmedAbsent: '' } });
  const apply = useMutation({ ...rosterImportsApplyMutation(), onSettled: () => invalidate('rosterImport') });
  const { id, total, counts, pupilsBefore, asksAboutAbsent } = found;
  const path = { id };
  const confirm = async ({ confirmedAbsent }: { confirmedAbsent: string }) => {
    const count = Number.parseInt(confirmedAbsent, 10);
    await apply.mutateAsync({ path, body: Number.isNaN(count) ? {} : { confirmedAbsent: count } });
    setAsking(false);
  };
  return (
    <>
      <Button
        disabled={total === 0 || isPlanning}
        loading={apply.isPending}
        onClick={() => (asksAboutAbsent ? setAsking(true) : apply.mutate({ path, body: {} }, { onError: showProblem }))}
      >
        {total === 0 ? t('apply.nothing') : t('apply.verb', { count: total })}
      </Button>
      <Dialog opened={isAsking} onClose={() => setAsking(false)} title={t('apply.many-title', { count: counts.absent, of: pupilsBefore })}>
        <DialogForm form={form} submit={confirm} verb={t('apply.many-confirm')} isRemoval asks={false} onClose={() => setAsking(false)}>
          <p className="dimmed">{t('apply.many-why')}</p>
          <TextInput
            label={<FieldLabel required>{t('apply.many-number', { count: counts.absent })}</FieldLabel>}
            required
            withAsterisk={false}
            inputMode="numeric"
            autoComplete="off"
            maxLength={6}
            data-autofocus
            {...form.getInputProps('confirmedAbsent')}
          />
        </DialogForm>
      </Dialog>
    </>
  );
}
