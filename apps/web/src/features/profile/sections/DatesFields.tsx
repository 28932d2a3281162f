import { useTranslation } from 'react-i18next';
import { CivilDateField } from '../../../ui/fields/CivilDateField.js';
import css from './Sections.module.css';
import type { SectionProps } from './section-props.js';

export function DatesFields({ form }: SectionProps) {
  const { t } = useTranslation('profile');
  return (
    <div className={css.pair}>
      <CivilDateField label={t('seek.from')} {...form.getInputProps('availableFrom')} />
      <CivilDateField label={t('seek.to')} min={form.values.availableFrom || undefined} {...form.getInputProps('availableTo')} />
    </div>
  );
}
