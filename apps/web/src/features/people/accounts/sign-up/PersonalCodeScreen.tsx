import { Button, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { signUpSignUpByCode } from '@seve/api-client';
import { PERSONAL_CODE_LENGTH } from '@seve/domain';
import { Link, useLocation, useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../i18n/use-locale.js';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { FormActs } from '../form/FormActs.js';
import { useRules } from '../form/use-rules.js';
import { AboutStudent, isUnderCollegeAge } from './AboutStudent.js';

/** Sign-up of a student whom the school invited by letter: personal code, birth date, e-mail address. */
export function PersonalCodeScreen() {
  const { t } = useTranslation('account');
  const locale = useLocale();
  const { today } = useFormat();
  const rules = useRules();
  const navigate = useNavigate();
  const { hash } = useLocation();
  const form = useForm({
    initialValues: { code: new URLSearchParams(hash).get('code') ?? '', birthDate: '', email: '', lowerSecondaryFinished: false },
    validate: { code: rules.filled, birthDate: rules.day, email: rules.email },
  });
  const submit = async ({ email, lowerSecondaryFinished, ...typed }: typeof form.values) => {
    const address = email.trim();
    await signUpSignUpByCode({
      body: {
        ...typed,
        email: address,
        locale,
        lowerSecondaryFinished: !isUnderCollegeAge(form.values.birthDate, today) || lowerSecondaryFinished,
      },
    });
    await navigate({ to: '/inscription/courriel', state: { email: address } });
  };
  return (
    <Page width="reading">
      <PageHead
        title={t('personal.title')}
        context={
          <>
            {t('personal.without')}{' '}
            <Link to="/inscription/eleve" search={{}}>
              {t('personal.class-code')}
            </Link>
          </>
        }
      />
      <SubmitForm form={form} asks={false} submit={submit}>
        {({ isPending }) => (
          <Stack gap="field">
            <p>{t('personal.where')}</p>
            <TextInput
              label={
                <FieldLabel required hint={t('personal.code-hint', { count: PERSONAL_CODE_LENGTH })}>
                  {t('personal.code')}
                </FieldLabel>
              }
              required
              withAsterisk={false}
              autoComplete="off"
              autoCapitalize="characters"
              spellCheck={false}
              {...form.getInputProps('code')}
            />
            <AboutStudent form={form} />
            <FormActs>
              <Button type="submit" loading={isPending}>
                {t('personal.act')}
              </Button>
            </FormActs>
          </Stack>
        )}
      </SubmitForm>
    </Page>
  );
}
