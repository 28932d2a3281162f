import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ClassDetail, classManageEditMutation, programmesListOptions } from '@seve/api-client';
import { schoolYearAt, schoolYearWords } from '@seve/domain';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { useFormat } from '../../../../ui/format/use-format.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { Columns } from '../../../../ui/layout/Columns.js';

/** Name, programme and school year. */
export function IdentityForm({ group }: { group: ClassDetail }) {
  const { t } = useTranslation('class-settings');
  const { today } = useFormat();
  const invalidate = useInvalidate();
  const programmes = useSuspenseQuery(programmesListOptions()).data;
  const edit = useMutation(classManageEditMutation());
  const thisYear = schoolYearAt(today);
  const years = [...new Set([thisYear - 1, thisYear, thisYear + 1, group.schoolYear])].sort();
  const form = useForm({
    initialValues: { name: group.name, programmeId: group.programme.id, schoolYear: String(group.schoolYear) },
    validate: { name: (name) => (name.trim() === '' ? t('identity.name-missing') : null) },
  });
  const submit = async ({ schoolYear, ...values }: typeof form.values) => {
    await edit.mutateAsync({ path: { id: group.id }, body: { ...values, schoolYear: Number(schoolYear) } });
    await invalidate('classTeam');
    showToast(t('identity.saved'));
  };
  return (
    <section aria-label={t('identity.title')}>
      <SubmitForm form={form} submit={submit}>
        {({ isPending }) => (
          <Stack gap="field">
            <Columns columns="minmax(0, 2fr) minmax(0, 1fr)" from="tablet" gap="field" align="start">
              <TextInput
                label={<FieldLabel required>{t('identity.name')}</FieldLabel>}
                required
                withAsterisk={false}
                maxLength={60}
                {...form.getInputProps('name')}
              />
              <NativeSelect
                label={t('identity.year')}
                data={years.map((year) => ({ value: String(year), label: schoolYearWords(year) }))}
                {...form.getInputProps('schoolYear')}
              />
            </Columns>
            <NativeSelect
              label={<FieldLabel hint={t('identity.programme-hint')}>{t('identity.programme')}</FieldLabel>}
              data={programmes
                .filter(({ id, isArchived }) => !isArchived || id === group.programme.id)
                .map(({ id, name }) => ({ value: id, label: name }))}
              {...form.getInputProps('programmeId')}
            />
            <Group>
              <Button type="submit" loading={isPending} variant="default">
                {t('identity.save')}
              </Button>
            </Group>
          </Stack>
        )}
      </SubmitForm>
    </section>
  );
}
