import { Button } from '@mantine/core';
import { useForm } from '@mantine/form';
import { companiesOwnQueryKey, companiesPhoneMutation } from '@seve/api-client';
import { internationalPhone, readablePhone } from '@seve/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { showToast } from '../feedback/toast.js';
import { SubmitForm } from '../forms/SubmitForm.js';
import { TextField } from '../forms/TextField.js';
import { Columns } from '../layout/Columns.js';

/** Form for the phone number by which the campus calls the company; the public page does not show it. */
export function CompanyPhone({ phone }: { phone: string | null }) {
  const { t } = useTranslation('ui');
  const queries = useQueryClient();
  const give = useMutation(companiesPhoneMutation());
  const form = useForm({
    initialValues: { phone: phone === null ? '' : readablePhone(phone) },
    validate: { phone: (typed) => (internationalPhone(typed) === null ? t('company-phone.wrong') : null) },
  });
  const submit = async (values: { phone: string }) => {
    const company = await give.mutateAsync({ body: { phone: values.phone } });
    queries.setQueryData(companiesOwnQueryKey(), company);
    showToast(t('company-phone.done'));
  };
  return (
    <SubmitForm form={form} submit={submit}>
      {({ isPending }) => (
        <Columns columns="minmax(0, 20rem) auto" from="tablet" gap="sm" align="end">
          <TextField
            label={t('company-phone.label')}
            hint={t('company-phone.hint')}
            required
            type="tel"
            autoComplete="tel"
            maxLength={30}
            {...form.getInputProps('phone')}
          />
          <div>
            <Button type="submit" variant="default" loading={isPending}>
              {t('company-phone.save')}
            </Button>
          </div>
        </Columns>
      )}
    </SubmitForm>
  );
}
