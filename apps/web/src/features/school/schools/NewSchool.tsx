import { Box, Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { schoolsCreateMutation } from '@seve/api-client';
import { SCHOOL_KINDS, type SchoolKind } from '@seve/domain';
import { isUai } from '@seve/law';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { CommuneField } from '../../../ui/fields/CommuneField.js';
import { FieldLabel } from '../../../ui/forms/FieldLabel.js';
import { focusField } from '../../../ui/forms/field-nodes.js';
import { SubmitForm } from '../../../ui/forms/SubmitForm.js';
import { SidePart } from '../../../ui/layout/SidePart.js';

interface SchoolValues {
  name: string;
  kind: SchoolKind;
  uai: string;
  communeInsee: string;
  communeText: string;
}

const compact = (uai: string) => uai.replace(/\s/g, '').toUpperCase();

export function NewSchool() {
  const { t } = useTranslation('schools');
  const invalidate = useInvalidate();
  const create = useMutation(schoolsCreateMutation());
  const form = useForm<SchoolValues>({
    initialValues: { name: '', kind: 'lycee', uai: '', communeInsee: '', communeText: '' },
    validate: {
      name: (name) => (name.trim() === '' ? t('new.name-missing') : null),
      uai: (uai) => (compact(uai) === '' || isUai(compact(uai)) ? null : t('new.uai-wrong')),
      communeInsee: (insee) => (insee === '' ? t('new.commune-unpicked') : null),
    },
  });
  const submit = async ({ name, kind, uai, communeInsee }: SchoolValues) => {
    await create.mutateAsync({ body: { name, kind, communeInsee, uai: compact(uai) || undefined } });
    showToast(t('new.done', { name: name.trim() }));
    form.reset();
    focusField('name');
    await invalidate('school');
  };
  return (
    <SidePart maw="34rem" aria-labelledby="new-school">
      <Box component="h2" pb="md" id="new-school" className="h3">
        {t('new.title')}
      </Box>
      <SubmitForm form={form} submit={submit}>
        {({ isPending }) => (
          <Stack gap="field">
            <TextInput
              label={<FieldLabel required>{t('new.name')}</FieldLabel>}
              required
              withAsterisk={false}
              maxLength={120}
              autoComplete="off"
              {...form.getInputProps('name')}
            />
            <NativeSelect
              label={<FieldLabel required>{t('new.kind')}</FieldLabel>}
              required
              withAsterisk={false}
              data={SCHOOL_KINDS.map((kind) => ({ value: kind, label: t(`kind.${kind}`) }))}
              {...form.getInputProps('kind')}
            />
            <TextInput label={<FieldLabel hint={t('new.uai-hint')}>UAI</FieldLabel>} autoComplete="off" {...form.getInputProps('uai')} />
            <CommuneField
              label={t('new.commune')}
              hint={t('new.commune-hint')}
              value={{ text: form.values.communeText, insee: form.values.communeInsee }}
              onChange={({ text, insee }) => form.setValues({ communeText: text, communeInsee: insee })}
              error={form.errors.communeInsee}
              data-path="communeInsee"
            />
            <Button type="submit" loading={isPending}>
              {t('new.act')}
            </Button>
          </Stack>
        )}
      </SubmitForm>
    </SidePart>
  );
}
