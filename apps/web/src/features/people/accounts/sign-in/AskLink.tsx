import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { magicLinkRequest } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { EmailField } from '../form/EmailField.js';
import { FormActs } from '../form/FormActs.js';
import { Said } from '../form/Said.js';
import { useRules } from '../form/use-rules.js';

/** Requests a sign-in link by e-mail, in place of the password. */
export function AskLink() {
  const { t } = useTranslation('account');
  const rules = useRules();
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({ initialValues: { email: '' }, validate: { email: rules.email } });
  const submit = async ({ email }: typeof form.values) => {
    await magicLinkRequest({ body: { email: email.trim() } });
    setSentTo(email.trim());
  };
  return (
    <>
      {sentTo && <Said>{t('link.sent', { email: sentTo })}</Said>}
      <SubmitForm form={form} asks={false} submit={submit}>
        {({ isPending }) => (
          <Stack gap="field">
            <EmailField {...form.getInputProps('email')} />
            <FormActs>
              <Button type="submit" loading={isPending}>
                {sentTo ? t('link.again') : t('link.act')}
              </Button>
              <Link to="/connexion">{t('link.password')}</Link>
            </FormActs>
          </Stack>
        )}
      </SubmitForm>
    </>
  );
}
