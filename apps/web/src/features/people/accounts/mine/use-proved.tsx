import { useForm } from '@mantine/form';
import { type MyAccountView, myAccountProve } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../../api/problem.js';
import { Dialog } from '../../../../ui/dialogs/Dialog.js';
import { DialogForm } from '../../../../ui/dialogs/DialogForm.js';
import { AuthenticatorCodeField } from '../form/AuthenticatorCodeField.js';
import { PasswordField } from '../form/PasswordField.js';
import { useRules } from '../form/use-rules.js';

type Ways = Pick<MyAccountView, 'hasPassword' | 'hasSecondStep'>;

interface Asked {
  proved: () => void;
  givenUp: () => void;
}

/**
 * Returns `proved`, which runs a sensitive act. When the api demands a fresh proof of identity, a dialog asks for it and the act runs
 * again.
 */
export function useProved(ways: Ways): { proved: <T>(act: () => Promise<T>) => Promise<T>; dialog: ReactNode } {
  const [asked, setAsked] = useState<Asked | null>(null);
  const proved = async <T,>(act: () => Promise<T>): Promise<T> => {
    try {
      return await act();
    } catch (failure) {
      if (!(failure instanceof ApiProblem && failure.code === 'account.proof-needed')) throw failure;
      await new Promise<void>((resolve, reject) => setAsked({ proved: resolve, givenUp: () => reject(failure) }));
      return act();
    }
  };
  const end = (how: keyof Asked) => {
    asked?.[how]();
    setAsked(null);
  };
  const dialog = <ProofDialog ways={ways} opened={asked !== null} onProved={() => end('proved')} onClose={() => end('givenUp')} />;
  return { proved, dialog };
}

interface ProofDialogProps {
  ways: Ways;
  opened: boolean;
  onProved: () => void;
  onClose: () => void;
}

function ProofDialog({ ways, opened, onProved, onClose }: ProofDialogProps) {
  const { t } = useTranslation('my-account');
  return (
    <Dialog opened={opened} onClose={onClose} title={t('proof.title')}>
      {ways.hasPassword || ways.hasSecondStep ? (
        <ProofForm ways={ways} onProved={onProved} onClose={onClose} />
      ) : (
        <p>
          {t('proof.by-link')} <Link to="/connexion/lien">{t('proof.link')}</Link>
        </p>
      )}
    </Dialog>
  );
}

function ProofForm({ ways: { hasPassword }, onProved, onClose }: Omit<ProofDialogProps, 'opened'>) {
  const { t } = useTranslation('my-account');
  const rules = useRules();
  const path = hasPassword ? 'password' : 'code';
  const form = useForm({ initialValues: { password: '', code: '' }, validate: { [path]: rules.filled } });
  const submit = async ({ password, code }: typeof form.values) => {
    await myAccountProve({ body: hasPassword ? { password } : { code } });
    onProved();
  };
  return (
    <DialogForm form={form} asks={false} submit={submit} verb={t('proof.act')} onClose={onClose}>
      <p className="dimmed">{t('proof.why')}</p>
      {hasPassword ? (
        <PasswordField label={t('proof.password')} {...form.getInputProps('password')} />
      ) : (
        <AuthenticatorCodeField {...form.getInputProps('code')} />
      )}
      <p className="small">
        <Link to="/connexion/lien">{t('proof.link')}</Link>
      </p>
    </DialogForm>
  );
}
