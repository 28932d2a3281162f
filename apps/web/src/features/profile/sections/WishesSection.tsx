import { Checkbox } from '@mantine/core';
import { COMPANY_SIZES, SECTORS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../ui/forms/FormSection.js';
import css from './Sections.module.css';
import type { SectionProps } from './section-props.js';

/** Sectors and sizes one would like: a small part of the score, never a filter. */
export function WishesSection({ form }: SectionProps) {
  const { t } = useTranslation('profile');
  return (
    <div id="envies">
      <FormSection title={t('wishes.title')} hint={t('wishes.hint')}>
        <Checkbox.Group label={<FieldLabel>{t('wishes.sectors')}</FieldLabel>} {...form.getInputProps('sectorWishes')}>
          <div className={css.grid}>
            {SECTORS.map((sector) => (
              <Checkbox key={sector} value={sector} label={t(`wishes.sector.${sector}`)} />
            ))}
          </div>
        </Checkbox.Group>
        <Checkbox.Group label={<FieldLabel>{t('wishes.sizes')}</FieldLabel>} {...form.getInputProps('sizeWishes')}>
          <div className={css.grid}>
            {COMPANY_SIZES.map((size) => (
              <Checkbox key={size} value={size} label={t(`wishes.size.${size}`)} />
            ))}
          </div>
        </Checkbox.Group>
      </FormSection>
    </div>
  );
}
