import { Button, Flex, NativeSelect, Stack, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { companiesDescribeMutation, companiesOwnOptions, companiesOwnQueryKey } from '@seve/api-client';
import { COMPANY_SIZES, SECTORS } from '@seve/domain';
import { useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Page } from '../../../../shell/page/Page.js';
import { PageHead } from '../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../ui/actions/LinkButton.js';
import { CompanyPhone } from '../../../../ui/company/CompanyPhone.js';
import { NafFields } from '../../../../ui/company/NafFields.js';
import { FillFromDirectory } from '../../../../ui/establishment/FillFromDirectory.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import css from '../Company.module.css';
import { CompanyProfile } from '../page/CompanyProfile.js';
import { CompanyHeadcount } from './CompanyHeadcount.js';
import { CompanyImages } from './CompanyImages.js';
import { activitiesOf, type PageValues, pageInputOf, pageValuesOf } from './company-page-values.js';

const BY_SIRET = { naf: 'naf', naf2025: 'naf2025' } as const;

/** Form of the company's public page, with a preview beside it. */
export function EditCompanyPage() {
  const { t } = useTranslation('company');
  const queries = useQueryClient();
  const company = useSuspenseQuery(companiesOwnOptions()).data;
  const describe = useMutation(companiesDescribeMutation());
  const form = useForm<PageValues>({
    initialValues: pageValuesOf(company),
    validate: {
      website: (text) => (text.trim() === '' || text.trim().startsWith('https://') ? null : t('edit.website-wrong')),
      headcount: (count, { headcountMean }) => (count === '' && headcountMean !== '' ? t('law.headcount-first') : null),
    },
  });
  const { today } = useFormat();
  const { values } = form;
  const choices = { sector: values.sector || null, size: values.size || null, activities: activitiesOf(values, today) };
  const submit = async () => {
    const saved = await describe.mutateAsync({ body: pageInputOf(values) });
    queries.setQueryData(companiesOwnQueryKey(), saved);
    showToast(t('edit.done'));
  };
  return (
    <Page width="work">
      <PageHead
        title={t('edit.head')}
        place={company.name}
        context={company.status === 'verified' ? t('edit.context') : t('edit.context-pending')}
        acts={
          company.status === 'verified' && (
            <LinkButton variant="default" to="/entreprises/$companyId" params={{ companyId: company.id }}>
              {t('edit.open')}
            </LinkButton>
          )
        }
      />
      <Columns columns="minmax(0, 1fr) 24rem" from="desktop" gap="wide" rowGap="xl" align="start">
        <div>
          <SubmitForm form={form} submit={submit}>
            {({ isPending }) => (
              <div className={css.fields}>
                <Textarea
                  label={<FieldLabel hint={t('edit.description-hint')}>{t('edit.description')}</FieldLabel>}
                  autosize
                  minRows={8}
                  maxRows={20}
                  maxLength={3_000}
                  {...form.getInputProps('description')}
                />
                <NativeSelect
                  label={<FieldLabel>{t('fact.sector')}</FieldLabel>}
                  data={[{ value: '', label: t('edit.none') }, ...SECTORS.map((one) => ({ value: one, label: t(`sector.${one}`) }))]}
                  {...form.getInputProps('sector')}
                />
                <NativeSelect
                  label={<FieldLabel>{t('fact.size')}</FieldLabel>}
                  data={[{ value: '', label: t('edit.none') }, ...COMPANY_SIZES.map((one) => ({ value: one, label: t(`size.${one}`) }))]}
                  {...form.getInputProps('size')}
                />
                <TextInput
                  label={<FieldLabel hint="https://www.exemple.fr">{t('fact.website')}</FieldLabel>}
                  type="url"
                  maxLength={200}
                  {...form.getInputProps('website')}
                />
                <FillFromDirectory
                  form={form}
                  fields={BY_SIRET}
                  siret={company.sites.find(({ closedAt }) => closedAt === null)?.siret ?? null}
                />
                <NafFields form={form} />
                <CompanyHeadcount form={form} headcountOn={company.headcountOn} />
                <Flex gap="sm" wrap="wrap">
                  <Button type="submit" loading={isPending}>
                    {t('edit.save')}
                  </Button>
                </Flex>
              </div>
            )}
          </SubmitForm>
          <CompanyImages companyId={company.id} name={company.name} />
        </div>
        <Stack gap="xl">
          <CompanyPhone key={company.phone} phone={company.phone} />
          <CompanyProfile company={{ ...values, ...choices, name: company.name, sites: company.sites, usualReplyDays: null }} />
        </Stack>
      </Columns>
    </Page>
  );
}
