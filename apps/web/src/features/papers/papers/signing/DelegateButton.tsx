import { Checkbox } from '@mantine/core';
import { type PaperForSignatory, signatureLinksDelegate } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { AskButton } from '../../../../ui/dialogs/AskButton.js';
import { DialogForm } from '../../../../ui/dialogs/DialogForm.js';
import { TextField } from '../../../../ui/forms/TextField.js';
import { CodeField } from './sign/CodeField.js';
import { useCodeForm } from './sign/use-code-form.js';
import { useSigning } from './signing.query.js';

interface DelegateProps {
  paper: PaperForSignatory;
  token: string;
  onDone: (name: string) => void;
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
const NOBODY = { name: '', email: '', phone: '', hasPower: false };

/** Hands the signature on to another person with power to sign; needs the signature code. */
export function DelegateButton(props: DelegateProps) {
  const { t } = useTranslation('signature');
  return (
    <AskButton act={t('delegate.act')} title={t('delegate.title')}>
      {(close) => <DelegateForm {...props} onClose={close} />}
    </AskButton>
  );
}

function DelegateForm({ paper: { address, phone }, token, onDone, onClose }: DelegateProps & { onClose: () => void }) {
  const { t } = useTranslation('signature');
  const { act, ask } = useSigning(token);
  const { form, field, send } = useCodeForm({ address, phone, ask }, NOBODY, ({ name, email, hasPower }, code) => ({
    name: name.trim() === '' ? t('delegate.fault.name') : null,
    email: EMAIL.test(email.trim()) ? null : t('delegate.fault.email'),
    hasPower: hasPower ? null : t('delegate.fault.power'),
    code,
  }));
  const submit = async ({ code: typed, hasPower, ...values }: typeof form.values) => {
    const [name, email, called] = [values.name.trim(), values.email.trim(), values.phone.trim()];
    const deputy = { name, email, ...(called !== '' && { phone: called }), hasPower };
    await send(typed, (code) => act(() => signatureLinksDelegate({ body: { token, code, ...deputy } })));
    onDone(name);
  };
  return (
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
  );
}
