import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { confirmationRenew } from '@seve/api-client';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { EmailField } from '../form/EmailField.js';
import { FormActs } from '../form/FormActs.js';
import { useRules } from '../form/use-rules.js';

export function RenewalForm() {
  const { t } = useTranslation('account');
  const rules = useRules();
  const navigate = useNavigate();
  const form = useForm({ initialValues: { email: '' }, validate: { email: rules.email } });
  const submit = async ({ email }: typeof form.values) => {
    await confirmationRenew({ body: { email: email.trim() } });
    await navigate({ to: '/inscription/courriel', state: { email: email.trim() } });
  };
  return (
    <SubmitForm form={form} asks={false} submit={submit}>
      {({ isPending }) => (
        <Stack gap="field">
          <EmailField {...form.getInputProps('email')} />
          <FormActs>
            <Button type="submit" loading={isPending}>
              {t('renewal.act')}
            </Button>
          </FormActs>
        </Stack>
      )}
    </SubmitForm>
  );
}
