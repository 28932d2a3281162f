import { Radio } from '@mantine/core';
import { OFFER_KINDS } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import { useOfferWords } from '../../../../../ui/wording/use-offer-words.js';
import { LegalNotes } from '../law/LegalNotes.js';
import css from '../OfferForm.module.css';
import { FrozenOnline } from '../online-context.js';
import { USUAL_WEEKS } from '../values/new-offer.js';
import { usualPayUnit } from '../values/offer-form-values.js';
import type { OfferFormApi } from '../values/use-offer-form.js';
import { OfferFormOccupations } from './OfferFormOccupations.js';
import { OfferFormTitle } from './OfferFormTitle.js';

/** Kind and title of the post. A change of kind sets the usual duration and unit of pay, unless they were edited. */
export function OfferFormPost({ form }: { form: OfferFormApi }) {
  const { t } = useTranslation('company-offers');
  const words = useOfferWords();
  const choose = (value: string) => {
    const kind = OFFER_KINDS.find((known) => known === value);
    if (!kind) return;
    const { durationWeeks, payCents, kind: before } = form.values;
    const isUsual = durationWeeks === '' || durationWeeks === USUAL_WEEKS[before];
    form.setValues({
      kind,
      ...(isUsual && { durationWeeks: USUAL_WEEKS[kind] }),
      ...(payCents === '' && { payUnit: usualPayUnit(kind) }),
    });
  };
  return (
    <FormSection title={t('post.title')}>
      <FrozenOnline>
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
      </FrozenOnline>
      <OfferFormTitle form={form} />
      <LegalNotes form={form} path="title" />
      <OfferFormOccupations form={form} />
    </FormSection>
  );
}
