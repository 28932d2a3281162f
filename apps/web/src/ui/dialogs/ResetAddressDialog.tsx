import { useForm } from '@mantine/form';
import { ADDRESS_RESET_DAYS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { showToast } from '../feedback/toast.js';
import { TextField, WordsField } from '../forms/TextField.js';
import { Dialog } from './Dialog.js';
import { DialogForm } from './DialogForm.js';

interface ResetAddressDialogProps {
  opened: boolean;
  onClose: () => void;
  name: string;
  onSend: (reset: { email: string; reason: string }) => Promise<unknown>;
}

const REASON = { min: 10, max: 500 } as const;

/** Sets a new e-mail address for a person who lost access to the mailbox and was identified in person. */
export function ResetAddressDialog({ opened, onClose, name, onSend }: ResetAddressDialogProps) {
  const { t } = useTranslation('ui');
  const form = useForm({
    initialValues: { email: '', reason: '' },
    validate: {
      email: (text) => (/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim()) ? null : t('reset-address.not-email')),
      reason: (text) => (text.trim().length < REASON.min ? t('reason.short', { min: REASON.min }) : null),
    },
  });
  const submit = async ({ email, reason }: typeof form.values) => {
    await onSend({ email: email.trim(), reason: reason.trim() });
    form.reset();
    showToast(t('reset-address.done'));
    onClose();
  };
  return (
    <Dialog opened={opened} onClose={onClose} title={t('reset-address.title', { name })}>
      <DialogForm form={form} submit={submit} verb={t('reset-address.verb')} onClose={onClose}>
        <p className="dimmed">{t('reset-address.what', { days: ADDRESS_RESET_DAYS })}</p>
        <TextField
          label={t('reset-address.email')}
          required
          type="email"
          inputMode="email"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          {...form.getInputProps('email')}
        />
        <WordsField
          label={t('reset-address.reason')}
          hint={t('reason.hint', { max: REASON.max })}
          required
          maxLength={REASON.max}
          {...form.getInputProps('reason')}
        />
      </DialogForm>
    </Dialog>
  );
}
