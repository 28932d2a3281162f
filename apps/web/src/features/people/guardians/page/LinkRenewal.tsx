import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { guardianPagesRenew } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';

/** Page of an invalid link, with the way to receive a new one. */
export function LinkRenewal({ hasToken }: { hasToken: boolean }) {
  const { t } = useTranslation('guardian-page');
  const [sentTo, setSentTo] = useState<string | null>(null);
  const form = useForm({
    initialValues: { email: '' },
    validate: { email: (value) => (value.includes('@') ? null : t('renewal.email-missing')) },
  });
  const submit = async ({ email }: typeof form.values) => {
    await guardianPagesRenew({ body: { email: email.trim() } });
    setSentTo(email.trim());
  };
  return (
    <Page width="reading">
      <PageHead title={hasToken ? t('renewal.dead') : t('renewal.title')} context={hasToken ? t('renewal.why') : t('renewal.what')} />
      {sentTo === null ? (
        <SubmitForm form={form} asks={false} submit={submit}>
          {({ isPending }) => (
            <Stack gap="field" align="flex-start">
              <TextInput
                w="100%"
                label={
                  <FieldLabel required hint={t('renewal.hint')}>
                    {t('renewal.email')}
                  </FieldLabel>
                }
                required
                withAsterisk={false}
                type="email"
                autoComplete="email"
                {...form.getInputProps('email')}
              />
              <Button type="submit" loading={isPending}>
                {t('renewal.act')}
              </Button>
            </Stack>
          )}
        </SubmitForm>
      ) : (
        <p role="status">{t('renewal.sent', { email: sentTo })}</p>
      )}
    </Page>
  );
}
