import { Checkbox } from '@mantine/core';
import { COMPANY_SIZES, SECTORS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../ui/forms/FormSection.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import css from './Sections.module.css';
import type { SectionProps } from './section-props.js';

/** Wanted sectors and company sizes. They are a small part of the score and never exclude an offer. */
export function WishesSection({ form }: SectionProps) {
  const { t } = useTranslation('profile');
  return (
    <div id="envies">
      <FormSection title={t('wishes.title')} hint={t('wishes.hint')}>
        <Checkbox.Group label={<FieldLabel>{t('wishes.sectors')}</FieldLabel>} {...form.getInputProps('sectorWishes')}>
          <Columns columns={2} from="tablet" gap="lg" rowGap="sm" className={css.grid}>
            {SECTORS.map((sector) => (
              <Checkbox key={sector} value={sector} label={t(`wishes.sector.${sector}`)} />
            ))}
          </Columns>
        </Checkbox.Group>
        <Checkbox.Group label={<FieldLabel>{t('wishes.sizes')}</FieldLabel>} {...form.getInputProps('sizeWishes')}>
          <Columns columns={2} from="tablet" gap="lg" rowGap="sm" className={css.grid}>
            {COMPANY_SIZES.map((size) => (
              <Checkbox key={size} value={size} label={t(`wishes.size.${size}`)} />
            ))}
          </Columns>
        </Checkbox.Group>
      </FormSection>
    </div>
  );
}
