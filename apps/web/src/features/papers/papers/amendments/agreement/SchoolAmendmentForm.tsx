import { Button, Radio, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import {
  type AgreementForSchool,
  type AmendmentForSchool,
  type EarlyEndReason,
  type SchoolAmendmentInput,
  type SchoolPartDto,
  schoolAmendmentsComplete,
  schoolAmendmentsListOptions,
  schoolAmendmentsSave,
} from '@seve/api-client';
import { EARLY_END_REASONS, isCivilDate, type SchoolText } from '@seve/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../../../api/stale-reads.js';
import { KeptWords } from '../../../../../ui/drafts/KeptWords.js';
import { useKeptPart } from '../../../../../ui/drafts/use-kept-part.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { CivilDateField } from '../../../../../ui/fields/CivilDateField.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../../../ui/forms/SubmitForm.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { SchoolTextField } from '../../parts/school/SchoolFields.js';
import { withoutFields } from '../../parts/school/school-values.js';

interface SchoolAmendmentFormProps {
  agreement: AgreementForSchool;
  amendment: AmendmentForSchool;
}

type SchoolDraft = Omit<SchoolAmendmentInput, 'version'>;

interface Values {
  content: Record<string, string>;
  effectiveOn: string;
  days: { startOn: string; endOn: string };
  awayUntil: string;
  earlyEndReason: EarlyEndReason | '';
}

/** What the motives open for the school, the days, and the day from which the amendment holds. Completed once the host has filled its part. */
export function SchoolAmendmentForm({ agreement, amendment }: SchoolAmendmentFormProps) {
  const { t } = useTranslation('amendment');
  const invalidate = useInvalidate();
  const queries = useQueryClient();
  const { id, version, motives, state, opened, content } = amendment;
  const isDay = (day: string) => (isCivilDate(day) ? null : t('day-wrong'));
  const form = useForm<Values>({
    initialValues: {
      content: Object.fromEntries(opened.map((field) => [field, String(content[field as keyof SchoolPartDto] ?? '')])),
      effectiveOn: amendment.effectiveOn,
      days: amendment.days,
      awayUntil: amendment.awayUntil ?? '',
      earlyEndReason: amendment.earlyEndReason ?? '',
    },
    validate: { effectiveOn: isDay, days: { startOn: isDay, endOn: isDay } },
  });
  const path = { id: agreement.id, amendmentId: id };
  const saved = useRef(version);
  const inputOf = ({ content: typed, effectiveOn, days, awayUntil, earlyEndReason }: Values) => ({
    content: Object.fromEntries(Object.entries(typed).filter(([, text]) => text.trim() !== '')),
    effectiveOn,
    ...(motives.includes('dates') && { days }),
    ...(awayUntil !== '' && { awayUntil }),
    ...(earlyEndReason !== '' && { earlyEndReason }),
  });
  const save = async (input: SchoolDraft) => {
    await schoolAmendmentsSave({ path, body: { ...input, version: saved.current } });
    const read = await queries.fetchQuery({ ...schoolAmendmentsListOptions({ path: { id: agreement.id } }), staleTime: 0 });
    saved.current = read.amendments.find((one) => one.id === id)?.version ?? saved.current;
  };
  const without = (input: SchoolDraft, paths: readonly string[]) => ({
    ...input,
    content: withoutFields(input.content, paths),
  });
  const hasDays = [form.values.effectiveOn, form.values.days.startOn, form.values.days.endOn].every(isCivilDate);
  const kept = useKeptPart({ form, draft: inputOf(form.values), isOn: hasDays, save, without });
  const submit = async (values: Values) => {
    await kept.stop();
    try {
      await save(inputOf(values));
      if (state === 'company_done') await schoolAmendmentsComplete({ path }).finally(() => invalidate('schoolAgreement'));
      else await invalidate('schoolAgreement');
    } finally {
      kept.resume();
    }
    showToast(state === 'company_done' ? t('fill.done') : t('fill.saved'));
  };
  const range = { min: agreement.startOn, max: agreement.endOn };
  return (
    <SubmitForm form={form} submit={submit} keeper={kept.keeper}>
      {({ isPending }) => (
        <Stack gap="field">
          <KeptWords keeping={kept.keeping} />
          {opened.map((field) => (
            <SchoolTextField key={field} name={field as SchoolText} form={form} />
          ))}
          {motives.includes('dates') && (
            <Columns columns={2} from="tablet" gap="field" align="end">
              <CivilDateField label={t('field.startOn')} required {...form.getInputProps('days.startOn')} />
              <CivilDateField label={t('field.endOn')} required {...form.getInputProps('days.endOn')} />
            </Columns>
          )}
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
          <div>
            <Button type="submit" loading={isPending}>
              {state === 'company_done' ? t('fill.act') : t('fill.save')}
            </Button>
          </div>
        </Stack>
      )}
    </SubmitForm>
  );
}
