import { Checkbox, Flex } from '@mantine/core';
import { asksHazards } from '@seve/domain';
import { IconShield } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { HazardsQuestion } from '../../../../../ui/fields/HazardsQuestion.js';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import { LegalNotes } from '../law/LegalNotes.js';
import css from '../OfferForm.module.css';
import type { OfferFormApi } from '../values/use-offer-form.js';

/** Question about hazards, and their meaning for people under 18. Frozen once it is answered and the offer is online. */
export function OfferFormHazards({ form, isOpen }: { form: OfferFormApi; isOpen: boolean }) {
  const { t } = useTranslation('company-offers');
  const { hazardsAnswer, hazards, minAge } = form.values;
  const isExposed = hazardsAnswer === 'some' && hazards.length > 0;
  // A frozen answer "none" leaves nothing to say about equipment.
  if (!isOpen && !isExposed) return null;
  return (
    <FormSection title={t('hazards.title')} hint={t('hazards.hint')}>
      {isOpen && (
        <HazardsQuestion
          values={{ hazardsAnswer, hazards }}
          onChange={(answer) => {
            form.setValues(answer);
            form.clearFieldError('hazards');
          }}
          isNeeded={asksHazards({ minAge: minAge || null })}
          error={form.errors.hazards}
          path="hazards"
        />
      )}
      {isExposed && (
        <Checkbox label={t('hazards.equipment')} {...form.getInputProps('protectiveEquipmentProvided', { type: 'checkbox' })} />
      )}
      <LegalNotes form={form} path="hazards" />
      <div role="status">
        {isExposed && (
          <Flex component="p" gap="xs" className={css.consequence}>
            <IconShield size={20} stroke={1.6} aria-hidden="true" />
            <span>{t('hazards.consequence')}</span>
          </Flex>
        )}
      </div>
    </FormSection>
  );
}
