import { useTranslation } from 'react-i18next';
import { CivilDateField } from '../../../ui/fields/CivilDateField.js';
import { Columns } from '../../../ui/layout/Columns.js';
import type { SectionProps } from './section-props.js';

export function DatesFields({ form }: SectionProps) {
  const { t } = useTranslation('profile');
  return (
    <Columns columns={2} from="tablet" gap="field" align="start">
      <CivilDateField label={t('seek.from')} {...form.getInputProps('availableFrom')} />
      <CivilDateField label={t('seek.to')} min={form.values.availableFrom || undefined} {...form.getInputProps('availableTo')} />
    </Columns>
  );
}
