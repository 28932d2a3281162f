import { Select } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { PLACE_PAPERS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { CivilDateField } from '../../../../ui/fields/CivilDateField.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../ui/forms/FormSection.js';
import { TextField } from '../../../../ui/forms/TextField.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import type { GroupValues } from './group-values.js';

/** Address of the tutor, and the paper by which the company confirmed the place. */
export function GroupConfirmation({ form }: { form: UseFormReturnType<GroupValues> }) {
  const { t } = useTranslation('agreement-group');
  const format = useFormat();
  return (
    <FormSection title={t('confirmed.title')}>
      <TextField
        type="email"
        label={t('confirmed.tutor')}
        hint={t('confirmed.tutor-hint')}
        autoComplete="off"
        {...form.getInputProps('tutorEmail')}
      />
      <Columns columns="repeat(auto-fit, minmax(min(16rem, 100%), 1fr))" gap="field">
        <Select
          label={<FieldLabel required>{t('confirmed.paper')}</FieldLabel>}
          data={PLACE_PAPERS.map((value) => ({ value, label: t(`places:paper.kind.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('paperKind')}
        />
        <CivilDateField label={t('confirmed.on')} required max={format.today} {...form.getInputProps('paperOn')} />
      </Columns>
      <p className="small dimmed">{t('confirmed.what')}</p>
    </FormSection>
  );
}
