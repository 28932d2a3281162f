import { Button, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ClassOfCodeView, signUpSignUpStudent } from '@seve/api-client';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../i18n/use-locale.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { FormActs } from '../form/FormActs.js';
import { NameFields } from '../form/NameFields.js';
import { useRules } from '../form/use-rules.js';
import { keepReturn, safePath } from '../return-path.js';
import { AboutStudent, isUnderCollegeAge } from './AboutStudent.js';
import { ClassStrip } from './ClassStrip.js';

const EMPTY = { firstName: '', lastName: '', birthDate: '', lowerSecondaryFinished: false, email: '' };

interface StudentFormProps {
  code: string;
  group: ClassOfCodeView;
  wanted?: string;
  takesFocus: boolean;
}

export function StudentSignUpForm({ code, group, wanted, takesFocus }: StudentFormProps) {
  const { t } = useTranslation('account');
  const locale = useLocale();
  const { today } = useFormat();
  const rules = useRules();
  const navigate = useNavigate();
  const form = useForm({
    initialValues: EMPTY,
    validate: {
      firstName: rules.filled,
      lastName: rules.filled,
      birthDate: rules.day,
      email: rules.email,
    },
  });

  const submit = async ({ email, lowerSecondaryFinished, ...person }: typeof form.values) => {
    const address = email.trim();
    await signUpSignUpStudent({
      body: {
        ...person,
        email: address,
        locale,
        classCode: code,
        lowerSecondaryFinished: !isUnderCollegeAge(form.values.birthDate, today) || lowerSecondaryFinished,
      },
    });
    keepReturn(safePath(wanted));
    await navigate({ to: '/inscription/courriel', state: { email: address } });
  };
  return (
    <>
      <ClassStrip group={group} wanted={wanted} takesFocus={takesFocus} />
      <SubmitForm form={form} submit={submit}>
        {({ isPending }) => (
          <Stack gap="field">
            <NameFields form={form} />
            <AboutStudent form={form} />
            <FormActs>
              <Button type="submit" loading={isPending}>
                {t('sign-up.act')}
              </Button>
            </FormActs>
          </Stack>
        )}
      </SubmitForm>
    </>
  );
}
