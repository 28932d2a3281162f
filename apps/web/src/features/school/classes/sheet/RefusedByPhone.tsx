import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { phoneRefusalsRefuseMutation, type SheetApplication } from '@seve/api-client';
import { CORRECTION_DAYS, REFUSAL_REASONS, type RefusalReason } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../ui/dialogs/DialogForm.js';
import { focusHeading } from '../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';

interface RefusedByPhoneProps {
  application: SheetApplication;
  firstName: string;
}

/** Records a refusal that the company gave the teacher by phone. */
export function RefusedByPhone({ application: { id, companyName }, firstName }: RefusedByPhoneProps) {
  const { t } = useTranslation('student-sheet');
  const [isAsked, setAsked] = useState(false);
  const invalidate = useInvalidate();
  const refuse = useMutation(phoneRefusalsRefuseMutation());
  const form = useForm<{ reason: RefusalReason | ''; spokeTo: string }>({
    initialValues: { reason: '', spokeTo: '' },
    validate: {
      reason: (reason) => (reason === '' ? t('by-phone.reason-missing') : null),
      spokeTo: (name) => (name.trim().length < 2 ? t('by-phone.spoke-to-missing') : null),
    },
  });
  const submit = async ({ reason, spokeTo }: typeof form.values) => {
    if (reason === '') return;
    await refuse.mutateAsync({ path: { id }, body: { reason, spokeTo: spokeTo.trim() } });
    showToast(t('by-phone.done', { name: firstName }));
    setAsked(false);
    focusHeading();
    await invalidate('classStudent');
  };
  const close = () => setAsked(false);
  return (
    <div>
      <Button variant="subtle" size="sm" onClick={() => setAsked(true)}>
        {t('by-phone.act')}
        <span className="visually-hidden">{t('by-phone.about', { company: companyName })}</span>
      </Button>
      <Dialog opened={isAsked} onClose={close} title={t('by-phone.title', { company: companyName })}>
        <DialogForm form={form} submit={submit} verb={t('by-phone.verb')} isRemoval onClose={close}>
          <p className="dimmed">{t('by-phone.what', { name: firstName, days: CORRECTION_DAYS })}</p>
          <NativeSelect
            label={
              <FieldLabel required hint={t('by-phone.reason-read', { name: firstName })}>
                {t('by-phone.reason')}
              </FieldLabel>
            }
            required
            withAsterisk={false}
            data={[
              { value: '', label: t('by-phone.choose') },
              ...REFUSAL_REASONS.map((known) => ({ value: known, label: t(`candidates:reason-label.${known}`) })),
            ]}
            {...form.getInputProps('reason')}
          />
          <TextInput
            label={
              <FieldLabel required hint={t('by-phone.spoke-to-read')}>
                {t('by-phone.spoke-to')}
              </FieldLabel>
            }
            required
            withAsterisk={false}
            maxLength={80}
            autoComplete="off"
            {...form.getInputProps('spokeTo')}
          />
        </DialogForm>
      </Dialog>
    </div>
  );
}
