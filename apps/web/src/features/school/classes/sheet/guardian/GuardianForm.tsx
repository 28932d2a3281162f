import { TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { minorsWriteGuardianMutation, type SheetGuardian } from '@seve/api-client';
import type { GuardianPlace } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { DialogForm } from '../../../../../ui/dialogs/DialogForm.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import type { SheetPath } from '../sheet-path.js';

interface GuardianFormProps {
  path: SheetPath;
  /** Which of the two guardians. */
  place: GuardianPlace;
  guardian: SheetGuardian | null;
  onClose: () => void;
}

const isNeeded = (field: string): boolean => field === 'firstName' || field === 'lastName';

/** Form of a guardian's contact, for the school office. */
export function GuardianForm({ path, place, guardian, onClose }: GuardianFormProps) {
  const { t } = useTranslation('student-sheet');
  const invalidate = useInvalidate();
  // After a refusal the contact is reloaded behind the dialog.
  const write = useMutation({ ...minorsWriteGuardianMutation(), onError: () => invalidate('classStudent') });
  const missing = (typed: string) => (typed.trim() === '' ? t('guardian-contact.missing') : null);
  const { firstName = '', lastName = '', organisation = null, email = null, phone = null } = guardian ?? {};
  const form = useForm({
    initialValues: { firstName, lastName, organisation: organisation ?? '', email: email ?? '', phone: phone ?? '' },
    validate: { firstName: missing, lastName: missing },
  });
  const submit = async ({ phone: typed, email: address, organisation: service, ...name }: typeof form.values) => {
    await write.mutateAsync({
      path,
      body: {
        place,
        replaces: guardian?.contactId ?? null,
        ...name,
        organisation: service.trim() || null,
        email: address.trim() || null,
        phone: typed.trim() || null,
      },
    });
    await invalidate('classStudent');
    showToast(t('guardian-contact.done'));
    onClose();
  };
  const field = (name: keyof typeof form.values, hint?: string) => ({
    label: (
      <FieldLabel required={isNeeded(name)} hint={hint}>
        {t(`guardian-contact.${name}`)}
      </FieldLabel>
    ),
    required: isNeeded(name),
    withAsterisk: false,
    autoComplete: 'off',
    ...form.getInputProps(name),
  });
  return (
    <DialogForm form={form} submit={submit} verb={t('guardian-contact.save')} refusal={t('roster:form.cancel')} onClose={onClose}>
      <p className="small dimmed">{t('guardian-contact.what')}</p>
      <Columns columns={2} from="tablet" gap="field" align="start">
        <TextInput data-autofocus {...field('firstName')} />
        <TextInput {...field('lastName')} />
      </Columns>
      <TextInput {...field('organisation', t('guardian-contact.organisation-hint'))} />
      <TextInput type="email" inputMode="email" {...field('email', t('guardian-contact.email-hint'))} />
      <TextInput type="tel" {...field('phone', t('guardian-contact.phone-hint'))} />
    </DialogForm>
  );
}
