import { Button, Radio, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import {
  type AgreementForSchool,
  type AmendmentForSchool,
  type EarlyEndReason,
  type SchoolPartDto,
  schoolAmendmentsComplete,
  schoolAmendmentsSave,
} from '@seve/api-client';
import { EARLY_END_REASONS, isCivilDate, type SchoolText } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useInvalidate } from '../../../api/stale-reads.js';
import { showToast } from '../../../ui/feedback/toast.js';
import { CivilDateField } from '../../../ui/fields/CivilDateField.js';
import { FieldLabel } from '../../../ui/forms/FieldLabel.js';
import { SubmitForm } from '../../../ui/forms/SubmitForm.js';
import { Columns } from '../../../ui/layout/Columns.js';
import { SchoolTextField } from '../parts/SchoolFields.js';

interface SchoolAmendmentFormProps {
  agreement: AgreementForSchool;
  amendment: AmendmentForSchool;
}

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
  const submit = async ({ content: typed, effectiveOn, days, awayUntil, earlyEndReason }: Values) => {
    const filled = Object.fromEntries(Object.entries(typed).filter(([, text]) => text.trim() !== ''));
    await schoolAmendmentsSave({
      path,
      body: {
        ...{ version, content: filled, effectiveOn },
        ...(motives.includes('dates') && { days }),
        ...(awayUntil !== '' && { awayUntil }),
        ...(earlyEndReason !== '' && { earlyEndReason }),
      },
    });
    if (state === 'company_done') await schoolAmendmentsComplete({ path }).finally(() => invalidate('schoolAgreement'));
    else await invalidate('schoolAgreement');
    showToast(state === 'company_done' ? t('fill.done') : t('fill.saved'));
  };
  const range = { min: agreement.startOn, max: agreement.endOn };
  return (
    <SubmitForm form={form} submit={submit}>
      {({ isPending }) => (
        <Stack gap="field">
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
