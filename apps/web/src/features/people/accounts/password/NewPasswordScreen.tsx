import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { authReset } from '@seve/api-client';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useForgetSession } from '../../../../session.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { FormActs } from '../form/FormActs.js';
import { PasswordField } from '../form/PasswordField.js';
import { useRules } from '../form/use-rules.js';

export function NewPasswordScreen() {
  const { t } = useTranslation('account');
  const { token } = useSearch({ from: '/mot-de-passe/nouveau' });
  const rules = useRules();
  const navigate = useNavigate();
  const forget = useForgetSession();
  const form = useForm({ initialValues: { newPassword: '' }, validate: { newPassword: rules.newPassword } });

  const submit = async ({ newPassword }: typeof form.values) => {
    await authReset({ body: { token: token ?? '', newPassword } });
    await forget();
    await navigate({ to: '/connexion' });
    showToast(t('reset.done'));
  };
  return (
    <Page width="reading">
      <PageHead title={t('reset.new')} context={token ? t('reset.new-why') : t('reset.no-link')} />
      {token && (
        <SubmitForm form={form} asks={false} submit={submit}>
          {({ isPending }) => (
            <Stack gap="field">
              <PasswordField isNew label={t('reset.new-password')} {...form.getInputProps('newPassword')} />
              <FormActs>
                <Button type="submit" loading={isPending}>
                  {t('reset.change')}
                </Button>
                <Link to="/mot-de-passe">{t('reset.other-link')}</Link>
              </FormActs>
            </Stack>
          )}
        </SubmitForm>
      )}
      {!token && (
        <Button component={Link} to="/mot-de-passe">
          {t('reset.other-link')}
        </Button>
      )}
    </Page>
  );
}
