import { Radio, Textarea } from '@mantine/core';
import { OFFER_KINDS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../ui/FieldLabel.js';
import { FormSection } from '../../ui/FormSection.js';
import { useOfferWords } from '../../ui/use-offer-words.js';
import css from './OfferForm.module.css';
import { OfferFormOccupations } from './OfferFormOccupations.js';
import { OfferFormTitle } from './OfferFormTitle.js';
import { usualPayUnit } from './offer-form-values.js';
import type { OfferFormApi } from './use-offer-form.js';

export function OfferFormPost({ form }: { form: OfferFormApi }) {
  const { t } = useTranslation('company-offers');
  const words = useOfferWords();
  const choose = (value: string) => {
    const kind = OFFER_KINDS.find((known) => known === value);
    if (kind) form.setValues(form.values.payCents === '' ? { kind, payUnit: usualPayUnit(kind) } : { kind });
  };
  return (
    <FormSection title={t('post.title')}>
      <OfferFormTitle form={form} />
      <OfferFormOccupations form={form} />
      <Radio.Group
        label={<FieldLabel required>{t('post.kind')}</FieldLabel>}
        required
        withAsterisk={false}
        {...form.getInputProps('kind')}
        onChange={choose}
      >
        <div className={css.choices}>
          {OFFER_KINDS.map((kind) => (
            <Radio key={kind} value={kind} label={words.kind(kind)} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={
          <FieldLabel required hint={t('post.description-hint')}>
            {t('post.description')}
          </FieldLabel>
        }
        required
        withAsterisk={false}
        autosize
        minRows={6}
        maxRows={18}
        maxLength={5000}
        {...form.getInputProps('description')}
      />
    </FormSection>
  );
}
