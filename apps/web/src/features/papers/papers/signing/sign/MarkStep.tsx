import { Radio, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { SIGNATURE_MARKS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import { TextField } from '../../../../../ui/forms/TextField.js';
import { DrawingPad } from './DrawingPad.js';
import type { SignValues } from './use-sign-form.js';

/** One's name, typed or drawn: both are equal. */
export function MarkStep({ form, name }: { form: UseFormReturnType<SignValues>; name: string }) {
  const { t } = useTranslation('signature');
  const { mark, drawing } = form.values;
  return (
    <FormSection title={t('mark.title')} hint={t('mark.equal')}>
      <Radio.Group aria-label={t('mark.title')} {...form.getInputProps('mark')}>
        <Stack gap="md">
          {SIGNATURE_MARKS.map((one) => (
            <Radio key={one} value={one} label={t(`mark.${one}`)} />
          ))}
        </Stack>
      </Radio.Group>
      {mark === 'typed' ? (
        <TextField
          label={t('mark.name')}
          hint={t('mark.name-hint', { name })}
          required
          autoComplete="name"
          maxLength={120}
          size="lg"
          classNames={{ input: 'num' }}
          {...form.getInputProps('name')}
        />
      ) : (
        <DrawingPad
          strokes={drawing}
          name={name}
          error={typeof form.errors.drawing === 'string' ? form.errors.drawing : null}
          onDraw={(strokes) => form.setFieldValue('drawing', strokes)}
        />
      )}
    </FormSection>
  );
}
