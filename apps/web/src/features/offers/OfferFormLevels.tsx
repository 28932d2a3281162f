import { Chip, Input } from '@mantine/core';
import { LEVELS } from '@seve/domain';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { capitalised } from '../../ui/capitalised.js';
import { FieldLabel } from '../../ui/FieldLabel.js';
import css from './OfferForm.module.css';
import type { OfferFormApi } from './use-offer-form.js';

export function OfferFormLevels({ form }: { form: OfferFormApi }) {
  const { t } = useTranslation('company-offers');
  const id = useId();
  const { error, value, onChange } = form.getInputProps('targetLevels');
  return (
    <Input.Wrapper
      id={id}
      labelElement="div"
      label={
        <FieldLabel required hint={t('people.levels-hint')}>
          {t('people.levels')}
        </FieldLabel>
      }
      labelProps={{ id: `${id}-label` }}
      error={error}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in Mantine's field frame */}
      <div
        role="group"
        aria-labelledby={`${id}-label`}
        aria-describedby={error ? `${id}-error` : undefined}
        data-path="targetLevels"
        className={css.choices}
      >
        <Chip.Group multiple value={value} onChange={onChange}>
          {LEVELS.map((level) => (
            <Chip key={level} value={String(level)}>
              {capitalised(t(`offers:level.${level}`))}
            </Chip>
          ))}
        </Chip.Group>
      </div>
    </Input.Wrapper>
  );
}
