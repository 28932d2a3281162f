import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { confirmationConfirm } from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../../api/problem.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { useEnter } from '../after-sign-in.js';
import { FormActs } from '../form/FormActs.js';
import { PasswordField } from '../form/PasswordField.js';
import { UsernameField } from '../form/UsernameField.js';
import { useRules } from '../form/use-rules.js';
import { confirmationOptions } from './confirmation.query.js';

/** Form that sets a password, which opens the account and starts a session. */
export function ConfirmForm({ token, email }: { token: string; email: string }) {
  const { t } = useTranslation('account');
  const rules = useRules();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const enter = useEnter();
  const form = useForm({ initialValues: { password: '' }, validate: { password: rules.newPassword } });

  const submit = async ({ password }: typeof form.values) => {
    try {
      const { data } = await confirmationConfirm({ body: { token, password } });
      if (data.outcome === 'ask_colleague') await navigate({ to: '/inscription/collegue' });
      else await enter();
    } catch (failure) {
      // The link has become invalid meanwhile: the page then offers to send another.
      if (failure instanceof ApiProblem && failure.code === 'link.spent') queries.setQueryData(confirmationOptions(token).queryKey, null);
      else throw failure;
    }
  };
  return (
    <SubmitForm form={form} asks={false} submit={submit}>
      {({ isPending }) => (
        <Stack gap="field">
          <p>{t('confirm.address', { email })}</p>
          <UsernameField email={email} />
          <PasswordField isNew label={t('password')} {...form.getInputProps('password')} />
          <FormActs>
            <Button type="submit" loading={isPending}>
              {t('confirm.act')}
            </Button>
          </FormActs>
        </Stack>
      )}
    </SubmitForm>
  );
}
