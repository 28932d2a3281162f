import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { authRequestReset } from '@seve/api-client';
import { PASSWORD_RESET_HOURS } from '@seve/domain';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { EmailField } from '../form/EmailField.js';
import { FormActs } from '../form/FormActs.js';
import { Said } from '../form/Said.js';
import { useRules } from '../form/use-rules.js';

export function ForgottenPasswordScreen() {
  const { t } = useTranslation('account');
  const rules = useRules();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({ initialValues: { email: '' }, validate: { email: rules.email } });
  const submit = async ({ email }: typeof form.values) => {
    await authRequestReset({ body: { email: email.trim() } });
    setSentTo(email.trim());
  };
  return (
    <Page width="reading">
      <PageHead title={t('reset.title')} context={t('reset.why', { count: PASSWORD_RESET_HOURS })} />
      {sentTo && <Said>{t('reset.sent', { email: sentTo })}</Said>}
      <SubmitForm form={form} asks={false} submit={submit}>
        {({ isPending }) => (
          <Stack gap="field">
            <EmailField {...form.getInputProps('email')} />
            <FormActs>
              <Button type="submit" loading={isPending}>
                {sentTo ? t('reset.again') : t('reset.act')}
              </Button>
              <Link to="/connexion">{t('reset.back')}</Link>
            </FormActs>
          </Stack>
        )}
      </SubmitForm>
    </Page>
  );
}
