import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { authSignIn } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { useAfterFirstStep } from '../after-sign-in.js';
import { EmailField } from '../form/EmailField.js';
import { FormActs } from '../form/FormActs.js';
import { PasswordField } from '../form/PasswordField.js';
import { useRules } from '../form/use-rules.js';

export function SignInForm({ wanted }: { wanted?: string }) {
  const { t } = useTranslation('account');
  const rules = useRules();
  const enter = useAfterFirstStep();
  const form = useForm({ initialValues: { email: '', password: '' }, validate: { email: rules.email, password: rules.filled } });

  const submit = async ({ email, password }: typeof form.values) => {
    const { data } = await authSignIn({ body: { email: email.trim(), password } });
    await enter(data, wanted);
  };
  return (
    <SubmitForm form={form} asks={false} submit={submit}>
      {({ isPending }) => (
        <Stack gap="field">
          <EmailField {...form.getInputProps('email')} />
          <PasswordField label={t('password')} {...form.getInputProps('password')} />
          <FormActs>
            <Button type="submit" loading={isPending}>
              {t('sign-in.act')}
            </Button>
            <Link to="/connexion/lien">{t('sign-in.by-link')}</Link>
            <Link to="/mot-de-passe">{t('sign-in.forgotten')}</Link>
          </FormActs>
        </Stack>
      )}
    </SubmitForm>
  );
}
