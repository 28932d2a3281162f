import { Checkbox } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { ageOn, type CivilDate, isCivilDate } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '../../../../ui/fields/CivilDateField.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { EmailField } from '../form/EmailField.js';

/** Age under which an apprenticeship requires that collège is finished. */
const COLLEGE_AGE = 16;

interface StudentValues {
  birthDate: string;
  lowerSecondaryFinished: boolean;
  email: string;
}

/** Returns true when the student must be asked whether collège is finished. */
export const isUnderCollegeAge = (birthDate: string, today: CivilDate): boolean =>
  isCivilDate(birthDate) && birthDate < today && ageOn(birthDate, today) < COLLEGE_AGE;

/** Fields that every student fills at sign-up, with how Sève uses them. */
export function AboutStudent<Values extends StudentValues>({ form }: { form: UseFormReturnType<Values> }) {
  const { t } = useTranslation('account');
  const { today } = useFormat();
  return (
    <>
      <CivilDateField label={t('student.birth-date')} required max={today} {...form.getInputProps('birthDate')} />
      {isUnderCollegeAge(form.values.birthDate, today) && (
        <Checkbox
          label={t('student.college')}
          description={t('student.college-why')}
          {...form.getInputProps('lowerSecondaryFinished', { type: 'checkbox' })}
        />
      )}
      <EmailField {...form.getInputProps('email')} />
      <p className="small dimmed">{t('sign-up.password-later')}</p>
      <p className="small dimmed">{t('student.who-sees')}</p>
    </>
  );
}
