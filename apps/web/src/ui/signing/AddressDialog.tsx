import { useForm } from '@mantine/form';
import type { AddressCorrectionInput, SignatoryForSchool } from '@seve/api-client';
import { SIGNATURE_REASON_MAX } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../dialogs/Dialog.js';
import { DialogForm } from '../dialogs/DialogForm.js';
import { showToast } from '../feedback/toast.js';
import { TextField, WordsField } from '../forms/TextField.js';
import type { SigningAccess } from './signing-access.js';

interface AddressDialogProps {
  access: SigningAccess;
  signatory: Pick<SignatoryForSchool, 'id' | 'name' | 'email'>;
  opened: boolean;
  onClose: () => void;
}

/** Changes the e-mail address of a signatory, with a reason that is kept as evidence. The link sent earlier becomes invalid. */
export function AddressDialog({ access, signatory: { id, name, email }, opened, onClose }: AddressDialogProps) {
  const { t } = useTranslation('signatories');
  const form = useForm<AddressCorrectionInput>({
    initialValues: { email: email ?? '', reason: '' },
    validate: {
      email: (value) => (value.includes('@') ? null : t('address.wrong')),
      reason: (value) => (value.trim() === '' ? t('address.no-reason') : null),
    },
  });
  const submit = async (body: AddressCorrectionInput) => {
    await access.correctAddress(id, body);
    onClose();
    showToast(t('address.done', { name }));
    await access.refresh();
  };
  return (
    <Dialog opened={opened} onClose={onClose} title={t('address.title', { name })}>
      <DialogForm form={form} submit={submit} verb={t('address.verb')} onClose={onClose}>
        <p className="dimmed">{t('address.what')}</p>
        <TextField type="email" autoComplete="off" label={t('address.email')} isNeeded {...form.getInputProps('email')} />
        <WordsField label={t('address.reason')} isNeeded minRows={2} maxLength={SIGNATURE_REASON_MAX} {...form.getInputProps('reason')} />
      </DialogForm>
    </Dialog>
  );
}
