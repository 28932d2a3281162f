import { Checkbox, Radio } from '@mantine/core';
import { REMOTE_MODES, type RemoteMode } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { CommuneField } from '../../ui/CommuneField.js';
import { FieldLabel } from '../../ui/FieldLabel.js';
import { FormSection } from '../../ui/FormSection.js';
import css from './OfferForm.module.css';
import type { OfferFormApi } from './use-offer-form.js';

export function OfferFormPlace({ form }: { form: OfferFormApi }) {
  const { t } = useTranslation('company-offers');
  const modes: Record<RemoteMode, string> = { none: t('place.on-site'), partly: t('place.partly'), fully: t('place.fully') };
  return (
    <FormSection title={t('place.title')}>
      <CommuneField
        label={t('place.commune')}
        hint={t('place.commune-hint')}
        value={{ text: form.values.communeText, insee: form.values.communeInsee }}
        onChange={({ text, insee }) => form.setValues({ communeText: text, communeInsee: insee })}
        error={form.errors.communeInsee}
        data-path="communeInsee"
      />
      <Radio.Group label={<FieldLabel>{t('place.remote')}</FieldLabel>} {...form.getInputProps('remote')}>
        <div className={css.choices}>
          {REMOTE_MODES.map((mode) => (
            <Radio key={mode} value={mode} label={modes[mode]} />
          ))}
        </div>
      </Radio.Group>
      <Checkbox label={t('place.housing')} {...form.getInputProps('housingOffered', { type: 'checkbox' })} />
    </FormSection>
  );
}
