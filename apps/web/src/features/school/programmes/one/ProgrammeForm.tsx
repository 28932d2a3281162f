import { Button, Checkbox, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { type ProgrammeDetail, type ProgrammeInput, programmesEditMutation, programmesListOptions } from '@seve/api-client';
import { isCivilDate, OFFER_KINDS } from '@seve/domain';
import { useMutation, useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { showToast } from '../../../../ui/feedback/toast.js';
import { WorkStudyBlocks } from '../../../../ui/fields/WorkStudyBlocks.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../ui/forms/FormSection.js';
import { SubmitForm } from '../../../../ui/forms/SubmitForm.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import { useOfferWords } from '../../../../ui/wording/use-offer-words.js';
import { PeriodFields, type ProgrammeValues } from './PeriodFields.js';

const valuesOf = ({ name, kinds, nextProgrammeId, blocks, periods }: ProgrammeDetail): ProgrammeValues => ({
  ...{ name, kinds, nextProgrammeId: nextProgrammeId ?? '' },
  blocks: blocks.map((block) => ({ ...block })),
  periods: periods.map(({ kind, startOn, endOn, weeks }) => ({ kind, startOn, endOn, weeks })),
});

const inputOf = ({ nextProgrammeId, ...values }: ProgrammeValues): ProgrammeInput => ({
  ...values,
  nextProgrammeId: nextProgrammeId || null,
  periods: values.periods.map((period) => ({ ...period, weeks: Number(period.weeks) })),
});

/** Form of all settings of a programme, saved together. */
export function ProgrammeForm({ programme }: { programme: ProgrammeDetail }) {
  const { t } = useTranslation('programmes');
  const words = useOfferWords();
  const invalidate = useInvalidate();
  const others = useSuspenseQuery(programmesListOptions()).data.filter(({ id, isArchived }) => id !== programme.id && !isArchived);
  const edit = useMutation(programmesEditMutation());
  const form = useForm({
    initialValues: valuesOf(programme),
    validate: {
      name: (name) => (name.trim() === '' ? t('name-missing') : null),
      periods: {
        startOn: (day) => (isCivilDate(day) ? null : t('period.day-missing')),
        endOn: (day) => (isCivilDate(day) ? null : t('period.day-missing')),
      },
    },
  });
  const submit = async (values: ProgrammeValues) => {
    const saved = await edit.mutateAsync({ path: { id: programme.id }, body: inputOf(values) });
    form.setValues(valuesOf(saved));
    await invalidate('programme');
    showToast(t('saved'));
  };
  return (
    <SubmitForm form={form} submit={submit}>
      {({ isPending }) => (
        <>
          <Stack gap="field" pb="xl">
            <TextInput
              label={<FieldLabel required>{t('name')}</FieldLabel>}
              required
              withAsterisk={false}
              maxLength={80}
              {...form.getInputProps('name')}
            />
            <Checkbox.Group label={t('kinds')} {...form.getInputProps('kinds')}>
              <Columns columns={2} from="tablet" gap="sm" pt="xs">
                {OFFER_KINDS.map((kind) => (
                  <Checkbox key={kind} value={kind} label={words.kind(kind)} />
                ))}
              </Columns>
            </Checkbox.Group>
            <NativeSelect
              label={<FieldLabel hint={t('next-hint')}>{t('next')}</FieldLabel>}
              data={[{ value: '', label: t('no-next') }, ...others.map(({ id, name }) => ({ value: id, label: name }))]}
              {...form.getInputProps('nextProgrammeId')}
            />
          </Stack>
          <FormSection title={t('period.title')} hint={t('period.hint')}>
            <PeriodFields form={form} />
          </FormSection>
          <FormSection title={t('rhythm.title')} hint={t('rhythm.hint')}>
            <WorkStudyBlocks form={form} />
          </FormSection>
          <Group>
            <Button type="submit" loading={isPending}>
              {t('save')}
            </Button>
          </Group>
        </>
      )}
    </SubmitForm>
  );
}
