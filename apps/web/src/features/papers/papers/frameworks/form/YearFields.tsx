import { NativeSelect } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { lastYears, yearChoices } from './terms-values.js';

interface YearFieldsProps {
  form: Pick<UseFormReturnType<{ firstYear: string; lastYear: string }>, 'values' | 'setValues' | 'getInputProps'>;
  /** First year of the draft, which stays a choice once it is past. */
  known?: number;
}

/** First and last school year; a new first year is also the last one. */
export function YearFields({ form, known }: YearFieldsProps) {
  const { t } = useTranslation('frameworks');
  const { today } = useFormat();
  return (
    <>
      <NativeSelect
        label={<FieldLabel required>{t('terms.first')}</FieldLabel>}
        data={yearChoices(today, known)}
        {...form.getInputProps('firstYear')}
        onChange={({ currentTarget: { value } }) => form.setValues({ firstYear: value, lastYear: value })}
      />
      <NativeSelect
        label={<FieldLabel required>{t('terms.last')}</FieldLabel>}
        data={lastYears(form.values.firstYear)}
        {...form.getInputProps('lastYear')}
      />
    </>
  );
}
