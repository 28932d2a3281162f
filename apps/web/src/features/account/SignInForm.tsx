import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { authSignIn } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem.js';
import { SubmitForm } from '../../ui/SubmitForm.js';
import { useEnter } from './after-sign-in.js';
import { EmailField } from './EmailField.js';
import css from './Form.module.css';
import { PasswordField } from './PasswordField.js';
import { RenewLink } from './RenewLink.js';
import { useRules } from './use-rules.js';

const NOT_CONFIRMED = 'sign-in.not-confirmed';

export function SignInForm({ wanted }: { wanted?: string }) {
  const { t } = useTranslation('account');
  const rules = useRules();
  const enter = useEnter();
  const [unconfirmed, setUnconfirmed] = useState<string | null>(null);
  const form = useForm({ initialValues: { email: '', password: '' }, validate: { email: rules.email, password: rules.filled } });

  const submit = async ({ email, password }: typeof form.values) => {
    setUnconfirmed(null);
    try {
      await authSignIn({ body: { email: email.trim(), password } });
    } catch (failure) {
      if (failure instanceof ApiProblem && failure.code === NOT_CONFIRMED) setUnconfirmed(email.trim());
      throw failure;
    }
    await enter(wanted);
  };
  return (
    <SubmitForm form={form} submit={submit}>
      {({ isPending }) => (
        <div className={css.fields}>
          {unconfirmed && <RenewLink email={unconfirmed} />}
          <EmailField {...form.getInputProps('email')} />
          <PasswordField label={t('password')} {...form.getInputProps('password')} />
          <div className={css.acts}>
            <Button type="submit" loading={isPending}>
              {t('sign-in.act')}
            </Button>
            <Link to="/connexion/lien">{t('sign-in.by-link')}</Link>
            <Link to="/mot-de-passe">{t('sign-in.forgotten')}</Link>
          </div>
        </div>
      )}
    </SubmitForm>
  );
}
