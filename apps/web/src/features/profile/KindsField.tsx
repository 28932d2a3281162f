import { Checkbox } from '@mantine/core';
import { OFFER_KINDS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../ui/FieldLabel.js';
import { useOfferWords } from '../../ui/use-offer-words.js';
import type { SectionProps } from './form-type.js';
import css from './Sections.module.css';

export function KindsField({ form }: SectionProps) {
  const { t } = useTranslation('profile');
  const words = useOfferWords();
  return (
    <Checkbox.Group label={<FieldLabel hint={t('seek.kinds-hint')}>{t('seek.kinds')}</FieldLabel>} {...form.getInputProps('kinds')}>
      <div className={css.choices}>
        {OFFER_KINDS.map((kind) => (
          <Checkbox key={kind} value={kind} label={words.kind(kind)} />
        ))}
      </div>
    </Checkbox.Group>
  );
}
