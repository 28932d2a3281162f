import { Radio, Select, TextInput } from '@mantine/core';
import { companiesOwnOptions } from '@seve/api-client';
import { REMOTE_MODES, type RemoteMode } from '@seve/domain';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CommuneField } from '../../../../../ui/fields/CommuneField.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import css from '../OfferForm.module.css';
import type { OfferFormApi } from '../values/use-offer-form.js';
import { OfferFormFlags } from './OfferFormFlags.js';

/** Site of the company, and the workplace when it is elsewhere. */
export function OfferFormPlace({ form }: { form: OfferFormApi }) {
  const { t } = useTranslation('company-offers');
  const company = useSuspenseQuery(companiesOwnOptions()).data;
  const sites = company.sites.filter(({ id, closedAt }) => closedAt === null || id === form.values.companySiteId);
  const modes: Record<RemoteMode, string> = { none: t('place.on-site'), partly: t('place.partly'), fully: t('place.fully') };
  const moveTo = (siteId: string | null) => {
    const site = sites.find(({ id }) => id === siteId);
    if (site) form.setValues({ companySiteId: site.id, communeInsee: site.communeInsee, communeText: site.communeName, address: '' });
  };
  return (
    <FormSection title={t('place.title')}>
      {sites.length > 1 && (
        <Select
          label={<FieldLabel hint={t('place.site-hint')}>{t('place.site')}</FieldLabel>}
          data={sites.map(({ id, address, communeName }) => ({ value: id, label: `${address}, ${communeName}` }))}
          allowDeselect={false}
          comboboxProps={{ withinPortal: false }}
          {...form.getInputProps('companySiteId')}
          onChange={moveTo}
        />
      )}
      <Columns columns={2} from="tablet" gap="lg" rowGap="field">
        <TextInput
          label={<FieldLabel hint={t('place.address-hint')}>{t('place.address')}</FieldLabel>}
          maxLength={200}
          {...form.getInputProps('address')}
        />
        <CommuneField
          key={form.values.companySiteId}
          label={t('place.commune')}
          hint={t('place.commune-hint')}
          value={{ text: form.values.communeText, insee: form.values.communeInsee }}
          onChange={({ text, insee }) => form.setValues({ communeText: text, communeInsee: insee })}
          error={form.errors.communeInsee}
          data-path="communeInsee"
        />
      </Columns>
      <Radio.Group label={<FieldLabel>{t('place.remote')}</FieldLabel>} {...form.getInputProps('remote')}>
        <div className={css.choices}>
          {REMOTE_MODES.map((mode) => (
            <Radio key={mode} value={mode} label={modes[mode]} />
          ))}
        </div>
      </Radio.Group>
      <OfferFormFlags form={form} section="place" />
    </FormSection>
  );
}
