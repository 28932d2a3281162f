import { Checkbox } from '@mantine/core';
import { OFFER_KINDS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';
import css from './Sections.module.css';
import type { SectionProps } from './section-props.js';

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
