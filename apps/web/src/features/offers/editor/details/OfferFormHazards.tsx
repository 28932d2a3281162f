import { Checkbox, Flex } from '@mantine/core';
import { IconShield } from '@tabler/icons-react';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { HazardChoices } from '../../../../ui/fields/HazardChoices.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../ui/forms/FormSection.js';
import { LegalNotes } from '../law/LegalNotes.js';
import css from '../OfferForm.module.css';
import { FrozenOnline, OnlineContext } from '../online-context.js';
import type { OfferFormApi } from '../values/use-offer-form.js';

/** What the post exposes to, and what it means for minors. */
export function OfferFormHazards({ form }: { form: OfferFormApi }) {
  const { t } = useTranslation('company-offers');
  // Frozen, and none: nothing to say about equipment.
  if (use(OnlineContext) && form.values.hazards.length === 0) return null;
  return (
    <FormSection title={t('hazards.title')} hint={t('hazards.hint')}>
      <FrozenOnline>
        <HazardChoices label={<FieldLabel>{t('hazards.label')}</FieldLabel>} {...form.getInputProps('hazards')} />
      </FrozenOnline>
      {form.values.hazards.length > 0 && (
        <Checkbox label={t('hazards.equipment')} {...form.getInputProps('protectiveEquipmentProvided', { type: 'checkbox' })} />
      )}
      <LegalNotes form={form} path="hazards" />
      <div role="status">
        {form.values.hazards.length > 0 && (
          <Flex component="p" gap="xs" className={css.consequence}>
            <IconShield size={20} stroke={1.6} aria-hidden="true" />
            <span>{t('hazards.consequence')}</span>
          </Flex>
        )}
      </div>
    </FormSection>
  );
}
