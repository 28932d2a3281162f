import { Checkbox, Flex, Radio } from '@mantine/core';
import { asksHazards } from '@seve/domain';
import { IconShield } from '@tabler/icons-react';
import { use } from 'react';
import { useTranslation } from 'react-i18next';
import { HazardChoices } from '../../../../ui/fields/HazardChoices.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../ui/forms/FormSection.js';
import { LegalNotes } from '../law/LegalNotes.js';
import css from '../OfferForm.module.css';
import { FrozenOnline, OnlineContext } from '../online-context.js';
import { HAZARDS_ANSWERS, type HazardsAnswer } from '../values/hazards-answer.js';
import type { OfferFormApi } from '../values/use-offer-form.js';

/** What the post exposes to, and what it means for minors: one question, whose boxes open with a yes. */
export function OfferFormHazards({ form }: { form: OfferFormApi }) {
  const { t } = useTranslation('company-offers');
  const { hazardsAnswer, hazards, minAge } = form.values;
  const isExposed = hazardsAnswer === 'some' && hazards.length > 0;
  // Frozen, and none: nothing to say about equipment.
  if (use(OnlineContext) && !isExposed) return null;
  return (
    <FormSection title={t('hazards.title')} hint={t('hazards.hint')}>
      <FrozenOnline>
        <Radio.Group
          label={<FieldLabel required={asksHazards({ minAge: minAge || null })}>{t('hazards.question')}</FieldLabel>}
          value={hazardsAnswer}
          onChange={(answer) => {
            form.setFieldValue('hazardsAnswer', answer as HazardsAnswer);
            form.clearFieldError('hazards');
          }}
          error={form.errors.hazards}
          data-path="hazards"
        >
          <div className={css.choices}>
            {HAZARDS_ANSWERS.map((answer) => (
              <Radio key={answer} value={answer} label={t(`hazards.answer.${answer}`)} />
            ))}
          </div>
        </Radio.Group>
        {hazardsAnswer === 'some' && (
          <HazardChoices
            label={<FieldLabel required>{t('hazards.label')}</FieldLabel>}
            value={hazards}
            onChange={(tags) => form.setFieldValue('hazards', tags as typeof hazards)}
          />
        )}
      </FrozenOnline>
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
