import { Checkbox } from '@mantine/core';
import { type PaperForSignatory, signatureLinksDelegate } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../ui/dialogs/DialogForm.js';
import { TextField } from '../../../../ui/forms/TextField.js';
import { CodeField } from './sign/CodeField.js';
import { useCodeForm } from './use-code-form.js';

interface DelegateDialogProps {
  paper: PaperForSignatory;
  token: string;
  opened: boolean;
  onClose: () => void;
  onDone: (name: string) => void;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const NOBODY = { name: '', email: '', phone: '', hasPower: false };

/** Hands the signature on to another person with power to sign; needs the signature code. */
export function DelegateDialog({ paper, token, opened, onClose, onDone }: DelegateDialogProps) {
  const { t } = useTranslation('signature');
  const { form, field, send } = useCodeForm({ paper, token }, NOBODY, ({ name, email, hasPower }) => ({
    name: name.trim() === '' ? t('delegate.fault.name') : null,
    email: EMAIL.test(email.trim()) ? null : t('delegate.fault.email'),
    hasPower: hasPower ? null : t('delegate.fault.power'),
  }));
  const submit = async ({ name, email, phone, hasPower, code }: typeof form.values) => {
    const called = phone.trim() === '' ? {} : { phone: phone.trim() };
    await send(code, (key) => signatureLinksDelegate({ body: { ...key, name: name.trim(), email: email.trim(), ...called, hasPower } }));
    onDone(name.trim());
  };
  return (
    <Dialog opened={opened} onClose={onClose} title={t('delegate.title')}>
      <DialogForm form={form} submit={submit} verb={t('delegate.verb')} onClose={onClose}>
        <p className="dimmed">{t('delegate.what')}</p>
        <TextField label={t('delegate.name')} required autoComplete="off" maxLength={120} {...form.getInputProps('name')} />
        <TextField
          label={t('delegate.email')}
          required
          type="email"
          inputMode="email"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          {...form.getInputProps('email')}
        />
        <TextField
          label={t('delegate.phone')}
          hint={t('delegate.phone-hint')}
          type="tel"
          autoComplete="off"
          maxLength={30}
          {...form.getInputProps('phone')}
        />
        <Checkbox label={t('delegate.power')} {...form.getInputProps('hasPower', { type: 'checkbox' })} />
        <p className="dimmed">{t('code.act-what')}</p>
        <CodeField {...field} />
      </DialogForm>
    </Dialog>
  );
}
