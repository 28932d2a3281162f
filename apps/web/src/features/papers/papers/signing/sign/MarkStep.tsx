import { Radio, Stack } from '@mantine/core';
import { SIGNATURE_MARKS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import { TextField } from '../../../../../ui/forms/TextField.js';
import { DrawingPad } from './DrawingPad.js';
import type { SignFormState } from './use-sign-form.js';

/** The name of the signatory, typed or drawn; both have the same value. */
export function MarkStep({ form, name }: { form: SignFormState['form']; name: string }) {
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
