import type { UseFormReturnType } from '@mantine/form';
import { SIGNATURE_CODE_MINUTES } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import { CodeField, type CodeFieldProps } from './CodeField.js';
import type { SignValues } from './use-sign-form.js';

interface CodeStepProps extends Omit<CodeFieldProps, 'input'> {
  form: UseFormReturnType<SignValues>;
}

/** The first step: six digits. */
export function CodeStep({ form, onSent, ...field }: CodeStepProps) {
  const { t } = useTranslation('signature');
  const begin = () => {
    form.setFieldValue('code', '');
    form.clearFieldError('code');
    onSent();
  };
  return (
    <FormSection title={t('code.title')} hint={t('code.what', { address: field.address, minutes: SIGNATURE_CODE_MINUTES })}>
      <CodeField {...field} input={form.getInputProps('code')} onSent={begin} />
    </FormSection>
  );
}
