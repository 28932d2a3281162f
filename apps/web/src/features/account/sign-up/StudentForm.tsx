import { Button, Checkbox, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ClassOfCodeView, signUpSignUpStudent } from '@seve/api-client';
import { ageOn, isCivilDate } from '@seve/domain';
import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../i18n/use-locale.js';
import { CivilDateField } from '../../../ui/fields/CivilDateField.js';
import { useFormat } from '../../../ui/format/use-format.js';
import { SubmitForm } from '../../../ui/forms/SubmitForm.js';
import { EmailField } from '../form/EmailField.js';
import { FormActs } from '../form/FormActs.js';
import { NameFields } from '../form/NameFields.js';
import { useRules } from '../form/use-rules.js';
import { keepReturn, safePath } from '../return-path.js';
import { ClassStrip } from './ClassStrip.js';

/** Under this age, an apprenticeship asks for collège finished. */
export const COLLEGE_AGE = 16;

const EMPTY = { firstName: '', lastName: '', birthDate: '', lowerSecondaryFinished: false, email: '' };

interface StudentFormProps {
  code: string;
  group: ClassOfCodeView;
  wanted?: string;
  takesFocus: boolean;
}

export function StudentForm({ code, group, wanted, takesFocus }: StudentFormProps) {
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
  const { birthDate } = form.values;
  const isUnderCollegeAge = isCivilDate(birthDate) && birthDate < today && ageOn(birthDate, today) < COLLEGE_AGE;

  const submit = async ({ email, lowerSecondaryFinished, ...person }: typeof form.values) => {
    const address = email.trim();
    await signUpSignUpStudent({
      body: { ...person, email: address, locale, classCode: code, lowerSecondaryFinished: !isUnderCollegeAge || lowerSecondaryFinished },
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
            <CivilDateField label={t('student.birth-date')} required max={today} {...form.getInputProps('birthDate')} />
            {isUnderCollegeAge && (
              <Checkbox
                label={t('student.college')}
                description={t('student.college-why')}
                {...form.getInputProps('lowerSecondaryFinished', { type: 'checkbox' })}
              />
            )}
            <EmailField {...form.getInputProps('email')} />
            <p className="small dimmed">{t('sign-up.password-later')}</p>
            <p className="small dimmed">{t('student.who-sees')}</p>
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
