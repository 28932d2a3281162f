import { Button, Flex, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { companiesOwnQueryKey, companySitesAddMutation, companySitesChangeMutation, type OwnCompanySiteView } from '@seve/api-client';
import { compactSiret, formatSiret, isSiret, sirenOf } from '@seve/law';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { SiretField } from '../../../../ui/establishment/SiretField.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { CommuneField, type TypedCommune } from '../../../../ui/fields/CommuneField.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import css from '../Company.module.css';

interface SiteFormProps {
  /** Null for a new site. */
  site: OwnCompanySiteView | null;
  siren: string;
  onSaved: () => void;
}

interface SiteValues {
  siret: string;
  name: string;
  address: string;
  communeInsee: string;
  communeText: string;
}

const NEW: SiteValues = { siret: '', name: '', address: '', communeInsee: '', communeText: '' };

const BY_SIRET = { site: 'name', address: 'address', commune: ['communeInsee', 'communeText'] } as const;

const valuesOf = ({ siret, name, address, communeInsee, communeName }: OwnCompanySiteView): SiteValues => ({
  siret: formatSiret(siret),
  name: name ?? '',
  address,
  communeInsee,
  communeText: communeName,
});

export function SiteForm({ site, siren, onSaved }: SiteFormProps) {
  const { t } = useTranslation('company');
  const queries = useQueryClient();
  const invalidate = useInvalidate();
  const add = useMutation(companySitesAddMutation());
  const change = useMutation(companySitesChangeMutation());
  const form = useForm<SiteValues>({
    initialValues: site ? valuesOf(site) : NEW,
    validate: {
      siret: (typed) => {
        const siret = compactSiret(typed);
        if (!isSiret(siret)) return t('sites.siret-wrong');
        return sirenOf(siret) === siren ? null : t('sites.siret-other', { siren });
      },
      address: (text) => (text.trim() === '' ? t('sites.address-missing') : null),
      communeInsee: (insee) => (insee === '' ? t('sites.commune-unpicked') : null),
    },
  });
  const setCommune = ({ text, insee }: TypedCommune) => form.setValues({ communeText: text, communeInsee: insee });
  const submit = async ({ siret, name, address, communeInsee }: SiteValues) => {
    const body = { siret: compactSiret(siret), name: name.trim() || null, address, communeInsee };
    const saved = site ? await change.mutateAsync({ path: { id: site.id }, body }) : await add.mutateAsync({ body });
    queries.setQueryData(companiesOwnQueryKey(), saved);
    await invalidate('companySite');
    showToast(site ? t('sites.changed') : t('sites.added'));
    onSaved();
  };
  const required = { required: true, withAsterisk: false };
  return (
    <SubmitForm form={form} submit={submit}>
      {({ isPending }) => (
        <div className={css.fields}>
          <SiretField
            form={form}
            field="siret"
            label="SIRET"
            hint={t('sites.siret-hint', { siren })}
            required
            fields={BY_SIRET}
            isForeign={(siret) => sirenOf(siret) !== siren}
            data-autofocus
          />
          <TextInput
            label={<FieldLabel hint={t('sites.name-hint')}>{t('sites.name')}</FieldLabel>}
            maxLength={120}
            {...form.getInputProps('name')}
          />
          <TextInput
            label={<FieldLabel required>{t('sites.address')}</FieldLabel>}
            {...required}
            maxLength={200}
            {...form.getInputProps('address')}
          />
          <CommuneField
            label={t('sites.commune')}
            hint={t('sites.commune-hint')}
            value={{ text: form.values.communeText, insee: form.values.communeInsee }}
            onChange={setCommune}
            error={form.errors.communeInsee}
            data-path="communeInsee"
          />
          <Flex gap="sm" wrap="wrap">
            <Button type="submit" loading={isPending}>
              {t('sites.save')}
            </Button>
          </Flex>
        </div>
      )}
    </SubmitForm>
  );
}
