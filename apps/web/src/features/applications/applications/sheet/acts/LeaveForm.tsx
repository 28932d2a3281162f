import { NativeSelect, Stack, Textarea } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { ApplicationForStudent } from '@seve/api-client';
import { WITHDRAWAL_REASONS, type WithdrawalReason } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import type { ApiProblem } from '../../../../../api/problem.js';
import { DialogForm } from '../../../../../ui/dialogs/DialogForm.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { usePostTitle } from '../../../../../ui/wording/use-post-title.js';
import { wasRestored } from '../past-step.js';
import { isOutdated, type Leaving, useOwnAct } from './use-own-act.js';

interface LeaveFormProps {
  application: ApplicationForStudent;
  act: Leaving;
  onClose: () => void;
}

interface LeaveValues {
  reason: WithdrawalReason | '';
  message: string;
}

const MESSAGE_LONGEST = 1_000;

/** Says what happens, and asks for a reason and an optional message to the company. */
export function LeaveForm({ application, act, onClose }: LeaveFormProps) {
  const { t } = useTranslation('applications');
  const { t: say } = useTranslation('ui');
  const format = useFormat();
  const titleOf = usePostTitle();
  const leave = useOwnAct(application);
  const form = useForm<LeaveValues>({
    initialValues: { reason: '', message: '' },
    validate: { reason: (reason) => (reason === '' ? t('leave.missing') : null) },
  });
  const company = application.company.name;
  const isFinal = act === 'decline' || wasRestored(application.history);

  const submit = async ({ reason, message }: LeaveValues) => {
    try {
      await leave.mutateAsync({ act, said: { reason: reason || undefined, message: message.trim() || null } });
    } catch (failure) {
      if (!isOutdated(failure as ApiProblem)) return;
    }
    onClose();
  };
  return (
    <DialogForm form={form} submit={submit} verb={t(`confirm.${act}.verb`)} refusal={say('confirm.not-yet')} isRemoval onClose={onClose}>
      <Stack gap="xs" className="dimmed">
        <p>{t(`confirm.${act}.what`, { company, title: titleOf(application.offer?.title ?? null) })}</p>
        <p>{isFinal ? t(`confirm.${act}.final`) : t('confirm.withdraw.once')}</p>
      </Stack>
      <NativeSelect
        label={<FieldLabel required>{t('leave.reason')}</FieldLabel>}
        required
        withAsterisk={false}
        data={[
          { value: '', label: t('leave.choose') },
          ...WITHDRAWAL_REASONS.map((value) => ({ value, label: t(`leave.reasons.${value}`) })),
        ]}
        {...form.getInputProps('reason')}
      />
      <Textarea
        label={
          <FieldLabel hint={t('leave.message-hint', { max: format.number(MESSAGE_LONGEST) })}>{t('leave.message', { company })}</FieldLabel>
        }
        autosize
        minRows={3}
        maxRows={10}
        maxLength={MESSAGE_LONGEST}
        {...form.getInputProps('message')}
      />
    </DialogForm>
  );
}
