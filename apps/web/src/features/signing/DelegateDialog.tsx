import { Checkbox, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { signatureLinksDelegate } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../ui/dialogs/DialogForm.js';
import { FieldLabel } from '../../ui/forms/FieldLabel.js';
import { useSigning } from './signing.query.js';

interface DelegateDialogProps {
  opened: boolean;
  onClose: () => void;
  token: string;
  onDone: (name: string) => void;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Hands the signature on to another person with power to sign. */
export function DelegateDialog({ opened, onClose, token, onDone }: DelegateDialogProps) {
  const { t } = useTranslation('signature');
  const { act } = useSigning(token);
  const form = useForm({
    initialValues: { name: '', email: '', phone: '', hasPower: false },
    validate: {
      name: (text) => (text.trim() === '' ? t('delegate.fault.name') : null),
      email: (text) => (EMAIL.test(text.trim()) ? null : t('delegate.fault.email')),
      hasPower: (isSo) => (isSo ? null : t('delegate.fault.power')),
    },
  });
  const submit = async ({ name, email, phone, hasPower }: typeof form.values) => {
    const called = phone.trim() === '' ? {} : { phone: phone.trim() };
    await act(() => signatureLinksDelegate({ body: { token, name: name.trim(), email: email.trim(), ...called, hasPower } }));
    onClose();
    onDone(name.trim());
  };
  return (
    <Dialog opened={opened} onClose={onClose} title={t('delegate.title')}>
      <DialogForm form={form} submit={submit} verb={t('delegate.verb')} onClose={onClose}>
        <p className="dimmed">{t('delegate.what')}</p>
        <TextInput
          label={<FieldLabel required>{t('delegate.name')}</FieldLabel>}
          required
          withAsterisk={false}
          autoComplete="off"
          maxLength={120}
          {...form.getInputProps('name')}
        />
        <TextInput
          label={<FieldLabel required>{t('delegate.email')}</FieldLabel>}
          required
          withAsterisk={false}
          type="email"
          inputMode="email"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          {...form.getInputProps('email')}
        />
        <TextInput
          label={<FieldLabel hint={t('delegate.phone-hint')}>{t('delegate.phone')}</FieldLabel>}
          type="tel"
          autoComplete="off"
          maxLength={30}
          {...form.getInputProps('phone')}
        />
        <Checkbox label={t('delegate.power')} {...form.getInputProps('hasPower', { type: 'checkbox' })} />
      </DialogForm>
    </Dialog>
  );
}
