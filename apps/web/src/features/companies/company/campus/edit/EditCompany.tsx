import { Button, Checkbox, Flex, NativeSelect, NumberInput, Textarea, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { companyMendingEditMutation, companyStandingReadOptions } from '@seve/api-client';
import { COMPANY_SIZES, internationalPhone, SECTORS } from '@seve/domain';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { Page } from '../../../../../shell/page/Page.js';
import { PageHead } from '../../../../../shell/page/PageHead.js';
import { LinkButton } from '../../../../../ui/actions/LinkButton.js';
import { NafFields } from '../../../../../ui/company/NafFields.js';
import { FillFromDirectory } from '../../../../../ui/establishment/FillFromDirectory.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import { SubmitForm } from '../../../../../ui/forms/SubmitForm.js';
import { type FactsValues, factsInputOf, factsValuesOf } from './facts-values.js';

const BY_SIRET = { name: 'name', naf: 'naf', naf2025: 'naf2025' } as const;

/** Form in which the campus corrects the facts of a company and writes notes. */
export function EditCompany() {
  const { t } = useTranslation(['companies', 'company']);
  const format = useFormat();
  const { companyId } = useParams({ from: '/coordination/entreprises/$companyId/modifier' });
  const company = useSuspenseQuery(companyStandingReadOptions({ path: { id: companyId } })).data;
  const navigate = useNavigate();
  const invalidate = useInvalidate();
  const edit = useMutation(companyMendingEditMutation());
  const form = useForm<FactsValues>({
    initialValues: factsValuesOf(company),
    validate: {
      name: (text) => (text.trim() === '' ? t('companies:edit.name-missing') : null),
      website: (text) => (text.trim() === '' || text.trim().startsWith('https://') ? null : t('company:edit.website-wrong')),
      phone: (typed) => (typed.trim() === '' || internationalPhone(typed) !== null ? null : t('ui:company-phone.wrong')),
      headcount: (count, { headcountMean }) => (count === '' && headcountMean !== '' ? t('company:law.headcount-first') : null),
    },
  });
  const submit = async (values: FactsValues) => {
    await edit.mutateAsync({ path: { id: companyId }, body: factsInputOf(values, company) });
    await invalidate('companyDecision');
    showToast(t('companies:edit.done', { name: values.name.trim() }));
    void navigate({ to: '/coordination/entreprises/$companyId', params: { companyId } });
  };
  const none = { value: '', label: t('company:edit.none') };
  const { headcountOn } = company.facts;
  return (
    <Page width="reading">
      <PageHead
        title={t('companies:edit.title')}
        documentTitle={`${t('companies:edit.title')}, ${company.name}`}
        place={
          <Link to="/coordination/entreprises/$companyId" params={{ companyId }}>
            {company.name}
          </Link>
        }
        context={t('companies:edit.context')}
      />
      <SubmitForm form={form} submit={submit}>
        {({ isPending }) => (
          <>
            <FormSection title={t('companies:edit.identity')}>
              <TextInput
                label={<FieldLabel required>{t('companies:edit.name')}</FieldLabel>}
                required
                withAsterisk={false}
                maxLength={120}
                autoComplete="off"
                {...form.getInputProps('name')}
              />
              <NativeSelect
                label={<FieldLabel>{t('company:fact.sector')}</FieldLabel>}
                data={[none, ...SECTORS.map((one) => ({ value: one, label: t(`company:sector.${one}`) }))]}
                {...form.getInputProps('sector')}
              />
              <NativeSelect
                label={<FieldLabel>{t('company:fact.size')}</FieldLabel>}
                data={[none, ...COMPANY_SIZES.map((one) => ({ value: one, label: t(`company:size.${one}`) }))]}
                {...form.getInputProps('size')}
              />
              <TextInput
                label={<FieldLabel hint="https://www.exemple.fr">{t('company:fact.website')}</FieldLabel>}
                type="url"
                maxLength={200}
                {...form.getInputProps('website')}
              />
              <TextInput
                label={<FieldLabel hint={t('ui:company-phone.hint')}>{t('companies:facts.phone')}</FieldLabel>}
                type="tel"
                maxLength={30}
                autoComplete="off"
                {...form.getInputProps('phone')}
              />
            </FormSection>
            <FormSection title={t('companies:edit.law')} hint={t('companies:edit.law-hint')}>
              <FillFromDirectory
                form={form}
                fields={BY_SIRET}
                siret={company.sites.find(({ closedAt }) => closedAt === null)?.siret ?? null}
              />
              <NafFields form={form} />
              <TextInput
                label={<FieldLabel hint={t('company:law.idcc-hint')}>{t('company:law.idcc')}</FieldLabel>}
                inputMode="numeric"
                maxLength={6}
                autoComplete="off"
                {...form.getInputProps('idcc')}
              />
              <NumberInput
                label={<FieldLabel hint={t('company:law.headcount-hint')}>{t('company:law.headcount')}</FieldLabel>}
                description={headcountOn ? t('company:law.headcount-on', { day: format.mediumDay(headcountOn) }) : undefined}
                inputWrapperOrder={['label', 'input', 'description', 'error']}
                min={0}
                max={1_000_000}
                allowDecimal={false}
                allowNegative={false}
                hideControls
                {...form.getInputProps('headcount')}
              />
              <NumberInput
                label={<FieldLabel hint={t('company:law.mean-hint')}>{t('company:law.mean')}</FieldLabel>}
                min={0}
                max={1_000_000}
                decimalScale={2}
                decimalSeparator=","
                allowedDecimalSeparators={[',', '.']}
                allowNegative={false}
                hideControls
                {...form.getInputProps('headcountMean')}
              />
              <Checkbox label={t('companies:edit.headcount-new')} {...form.getInputProps('isHeadcountNew', { type: 'checkbox' })} />
            </FormSection>
            <FormSection title={t('companies:facts.notes')} hint={t('companies:edit.notes-hint')}>
              <Textarea
                label={<FieldLabel>{t('companies:edit.notes')}</FieldLabel>}
                autosize
                minRows={4}
                maxRows={16}
                maxLength={3_000}
                {...form.getInputProps('campusNotes')}
              />
            </FormSection>
            <Flex gap="sm" wrap="wrap" pt="lg">
              <Button type="submit" loading={isPending}>
                {t('companies:edit.save')}
              </Button>
              <LinkButton to="/coordination/entreprises/$companyId" params={{ companyId }} variant="default">
                {t('companies:edit.leave')}
              </LinkButton>
            </Flex>
          </>
        )}
      </SubmitForm>
    </Page>
  );
}
