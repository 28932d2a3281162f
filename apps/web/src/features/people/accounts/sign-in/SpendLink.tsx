import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type EnteredView, magicLinkOpen } from '@seve/api-client';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../../api/problem.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { useAfterFirstStep } from '../after-sign-in.js';
import { FormActs } from '../form/FormActs.js';

const CODE_NEEDED = 'magic-link.code-needed';
const SPENT = 'link.spent';

/** Button that uses up a sign-in link. Opening the page does not, because mail scanners open links too. */
export function SpendLink({ token }: { token: string }) {
  const { t } = useTranslation('account');
  const enter = useAfterFirstStep();
  const [refusal, setRefusal] = useState<string | null>(null);
  const needsCode = refusal === CODE_NEEDED;
  const form = useForm({
    initialValues: { code: '' },
    validate: { code: (typed) => (needsCode && !/^\D*(\d\D*){6}$/.test(typed) ? t('link.code-form') : null) },
  });
  const submit = async ({ code }: typeof form.values) => {
    let entered: EnteredView;
    try {
      entered = (await magicLinkOpen({ body: { token, code: code.trim() || null } })).data;
    } catch (failure) {
      if (failure instanceof ApiProblem && [CODE_NEEDED, SPENT].includes(failure.code)) setRefusal(failure.code);
      throw failure;
    }
    await enter(entered);
  };
  return (
    <SubmitForm form={form} asks={false} submit={submit}>
      {({ isPending }) => (
        <Stack gap="field">
          {needsCode && (
            <TextInput
              label={
                <FieldLabel required hint={t('link.code-hint')}>
                  {t('link.code')}
                </FieldLabel>
              }
              required
              withAsterisk={false}
              inputMode="numeric"
              autoComplete="one-time-code"
              {...form.getInputProps('code')}
            />
          )}
          <FormActs>
            {refusal !== SPENT && (
              <Button type="submit" loading={isPending}>
                {t('link.enter')}
              </Button>
            )}
            <Link to="/connexion/lien">{t('link.another')}</Link>
          </FormActs>
        </Stack>
      )}
    </SubmitForm>
  );
}
