import { Checkbox, Flex } from '@mantine/core';
import { HAZARDS } from '@seve/law';
import { IconShield } from '@tabler/icons-react';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../i18n/use-locale.js';
import { capitalised } from '../../../../ui/format/capitalised.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../ui/forms/FormSection.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { LegalNotes } from '../law/LegalNotes.js';
import css from '../OfferForm.module.css';
import { FrozenOnline, OnlineContext } from '../online-context.js';
import type { OfferFormApi } from '../values/use-offer-form.js';

/** What the post exposes to, and what it means for minors. */
export function OfferFormHazards({ form }: { form: OfferFormApi }) {
  const { t } = useTranslation('company-offers');
  const locale = useLocale();
  // Frozen, and none: nothing to say about equipment.
  if (use(OnlineContext) && form.values.hazards.length === 0) return null;
  return (
    <FormSection title={t('hazards.title')} hint={t('hazards.hint')}>
      <FrozenOnline>
        <Checkbox.Group label={<FieldLabel>{t('hazards.label')}</FieldLabel>} {...form.getInputProps('hazards')}>
          <Columns columns={2} from="tablet" gap="block" rowGap="md" py="xs">
            {HAZARDS.map(({ tag, label }) => (
              <Checkbox key={tag} value={tag} label={capitalised(label[locale])} />
            ))}
          </Columns>
        </Checkbox.Group>
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
