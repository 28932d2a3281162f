import { Radio, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import * as api from '@seve/api-client';
import { EARLY_END_REASONS } from '@seve/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../api/stale-reads.js';
import { CivilDateField } from '../../../../ui/fields/CivilDateField.js';
import { FieldLabel } from '../../../../ui/forms/FieldLabel.js';
import { PartInput } from '../parts/fields/PartInput.js';
import { type PartFormValues, partContent, partValues } from '../parts/fields/part-values.js';
import { SCHOOL_FIELDS } from '../parts/school/school-fields.js';
import { withoutFields } from '../parts/without-fields.js';
import { AmendmentForm, areDays, type DaysValues, PlaceDays, useDayFaults } from './AmendmentForm.js';

interface SchoolAgreementFormProps {
  agreement: api.AgreementForSchool;
  amendment: api.AmendmentForSchool;
}

type Draft = Omit<api.SchoolAmendmentInput, 'version'>;

interface Values extends PartFormValues, DaysValues {
  awayUntil: string;
  earlyEndReason: api.EarlyEndReason | '';
}

/** What the motives open for the school, the days, and the day from which the amendment holds. Completed once the host has filled its part. */
export function SchoolAgreementForm({ agreement, amendment }: SchoolAgreementFormProps) {
  const { t } = useTranslation('amendment');
  const invalidate = useInvalidate();
  const queries = useQueryClient();
  const { id, version, motives, state, opened, content, effectiveOn, days, awayUntil, earlyEndReason } = amendment;
  const fields = opened.flatMap((field) => SCHOOL_FIELDS.filter(({ name }) => name === field));
  const part = [{ name: 'opened', fields }];
  const form = useForm<Values>({
    initialValues: {
      ...{ content: partValues(part, content), pay: {} },
      ...{ effectiveOn, days, awayUntil: awayUntil ?? '', earlyEndReason: earlyEndReason ?? '' },
    },
    validate: useDayFaults(),
  });
  const path = { id: agreement.id, amendmentId: id };
  const isDue = state === 'company_done';
  const draftOf = (values: Values): Draft => ({
    content: partContent(part, values, {}),
    effectiveOn: values.effectiveOn,
    ...(motives.includes('dates') && { days: values.days }),
    ...(values.awayUntil !== '' && { awayUntil: values.awayUntil }),
    ...(values.earlyEndReason !== '' && { earlyEndReason: values.earlyEndReason }),
  });
  const save = async (draft: Draft, before: number) => {
    await api.schoolAmendmentsSave({ path, body: { ...draft, version: before } });
    const read = await queries.fetchQuery({ ...api.schoolAmendmentsListOptions({ path: { id: agreement.id } }), staleTime: 0 });
    return read.amendments.find((one) => one.id === id)?.version ?? before;
  };
  const refresh = () => invalidate('schoolAgreement');
  const range = { min: agreement.startOn, max: agreement.endOn };
  return (
    <AmendmentForm
      {...{ form, version, draftOf, save, isOn: areDays(form.values), stays: true }}
      without={(draft, paths) => ({ ...draft, content: withoutFields(draft.content, paths) })}
      finish={() => (isDue ? api.schoolAmendmentsComplete({ path }).finally(refresh) : refresh())}
      words={isDue ? { act: t('fill.act'), done: t('fill.done') } : { act: t('fill.save'), done: t('fill.saved') }}
    >
      {fields.map((field) => (
        <PartInput key={field.name} party="school" field={field} isNeeded={false} form={form} />
      ))}
      {motives.includes('dates') && <PlaceDays form={form} />}
      {motives.includes('early_end') && (
        <Radio.Group label={<FieldLabel required>{t('early-end.by')}</FieldLabel>} {...form.getInputProps('earlyEndReason')}>
          <Stack gap="xs" pt="xs">
            {EARLY_END_REASONS.map((reason) => (
              <Radio key={reason} value={reason} label={t(`early-end.${reason}`)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      <CivilDateField
        label={motives.includes('early_end') ? t('begin.last-day') : t('begin.day')}
        required
        {...range}
        {...form.getInputProps('effectiveOn')}
      />
      {motives.includes('interruption') && (
        <CivilDateField label={t('away-until')} hint={t('away-until-hint')} {...range} {...form.getInputProps('awayUntil')} />
      )}
    </AmendmentForm>
  );
}
