import { Box, Checkbox, Stack } from '@mantine/core';
import { isContract } from '@seve/domain';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '../../../../ui/fields/CivilDateField.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';
import { type DatesOf, datesAsked, withSameDates } from '../availability-values.js';
import type { SectionProps } from './section-props.js';

/** Dates when the student is available, for all kinds together or per kind. */
export function DatesFields({ form }: SectionProps) {
  const { t } = useTranslation('profile');
  const words = useOfferWords();
  const { kinds, sameDates } = form.values;
  if (kinds.length < 2) return <DatesOfKind form={form} of="all" />;
  const lacksLength = sameDates && kinds.some(isContract) && !kinds.every(isContract);
  return (
    <Stack gap="field">
      <Checkbox
        label={t('seek.same-dates')}
        description={lacksLength ? t('seek.contract-dates') : undefined}
        checked={sameDates}
        onChange={({ currentTarget }) => form.setValues(withSameDates(form.values, currentTarget.checked))}
      />
      {datesAsked(form.values).map((of) => (
        <DatesOfKind key={of} form={form} of={of} title={of === 'all' ? undefined : words.kind(of)} />
      ))}
    </Stack>
  );
}

function DatesOfKind({ form, of, title }: SectionProps & { of: DatesOf; title?: string }) {
  const { t } = useTranslation('profile');
  const id = useId();
  const fields = (
    <Columns columns={2} from="tablet" gap="field" align="start">
      <CivilDateField label={t('seek.from')} {...form.getInputProps(`availability.${of}.availableFrom`)} />
      <CivilDateField
        label={t('seek.to')}
        min={form.values.availability[of].availableFrom || undefined}
        {...form.getInputProps(`availability.${of}.availableTo`)}
      />
    </Columns>
  );
  if (title === undefined) return fields;
  return (
    <Stack gap="xs" role="group" aria-labelledby={id}>
      <Box component="p" id={id} fw={600}>
        {title}
      </Box>
      {fields}
    </Stack>
  );
}
