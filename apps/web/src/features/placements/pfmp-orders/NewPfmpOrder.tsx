import { Box, Button, NativeSelect, NumberInput, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { pfmpOrdersRecordMutation } from '@seve/api-client';
import { ACADEMIES, type Academy, isCivilDate } from '@seve/domain';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { CivilDateField } from '../../../ui/fields/CivilDateField.js';
import { FieldLabel } from '../../../ui/forms/FieldLabel.js';
import { focusField } from '../../../ui/forms/field-nodes.js';
import { SubmitForm } from '../../../ui/forms/SubmitForm.js';
import { SidePart } from '../../../ui/layout/SidePart.js';

interface OrderValues {
  academy: Academy;
  smallLimit: number | '';
  percent: number | '';
  validFrom: string;
  validTo: string;
  reference: string;
}

const isBetween = (value: number | '', min: number, max: number) => value !== '' && Number(value) >= min && Number(value) <= max;

export function NewPfmpOrder() {
  const { t } = useTranslation('pfmp-orders');
  const invalidate = useInvalidate();
  const record = useMutation(pfmpOrdersRecordMutation());
  const form = useForm<OrderValues>({
    initialValues: { academy: 'amiens', smallLimit: 5, percent: 20, validFrom: '', validTo: '', reference: '' },
    validate: {
      smallLimit: (value) => (isBetween(value, 3, 5) ? null : t('new.small-wrong')),
      percent: (value) => (isBetween(value, 15, 20) ? null : t('new.percent-wrong')),
      validFrom: (day) => (isCivilDate(day) ? null : t('new.from-missing')),
      validTo: (day, { validFrom }) => (day === '' || (isCivilDate(day) && day >= validFrom) ? null : t('new.to-wrong')),
      reference: (text) => (text.trim() === '' ? t('new.reference-missing') : null),
    },
  });
  const submit = async ({ smallLimit, percent, validTo, ...values }: OrderValues) => {
    await record.mutateAsync({ body: { ...values, smallLimit: Number(smallLimit), percent: Number(percent), validTo: validTo || null } });
    showToast(t('new.done'));
    form.reset();
    focusField('academy');
    await invalidate('pfmpOrder');
  };
  const whole = { required: true, withAsterisk: false, allowDecimal: false, allowNegative: false } as const;
  return (
    <SidePart maw="34rem" aria-labelledby="new-order">
      <Box component="h2" pb="md" id="new-order" className="h3">
        {t('new.title')}
      </Box>
      <SubmitForm form={form} submit={submit}>
        {({ isPending }) => (
          <Stack gap="field">
            <NativeSelect
              label={<FieldLabel required>{t('new.academy')}</FieldLabel>}
              required
              withAsterisk={false}
              data={ACADEMIES.map((academy) => ({ value: academy, label: t(`academies.${academy}`) }))}
              {...form.getInputProps('academy')}
            />
            <NumberInput
              label={
                <FieldLabel required hint={t('new.small-hint')}>
                  {t('new.small')}
                </FieldLabel>
              }
              min={3}
              max={5}
              {...whole}
              {...form.getInputProps('smallLimit')}
            />
            <NumberInput
              label={
                <FieldLabel required hint={t('new.percent-hint')}>
                  {t('new.percent')}
                </FieldLabel>
              }
              min={15}
              max={20}
              {...whole}
              {...form.getInputProps('percent')}
            />
            <CivilDateField label={t('new.from')} required {...form.getInputProps('validFrom')} />
            <CivilDateField label={t('new.to')} hint={t('new.to-hint')} {...form.getInputProps('validTo')} />
            <TextInput
              label={
                <FieldLabel required hint={t('new.reference-hint')}>
                  {t('new.reference')}
                </FieldLabel>
              }
              required
              withAsterisk={false}
              maxLength={200}
              autoComplete="off"
              {...form.getInputProps('reference')}
            />
            <Button type="submit" loading={isPending}>
              {t('new.act')}
            </Button>
          </Stack>
        )}
      </SubmitForm>
    </SidePart>
  );
}
