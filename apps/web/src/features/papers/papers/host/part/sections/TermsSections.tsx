import { Checkbox, NativeSelect, Radio, Stack } from '@mantine/core';
import { type HostText, weekPatternOf } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { EurosField } from '../../../../../../ui/fields/EurosField.js';
import { FieldLabel } from '../../../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../../../ui/forms/FormSection.js';
import { Columns } from '../../../../../../ui/layout/Columns.js';
import { knownTimetable } from '../../../timetable/timetable-draft.js';
import { HostTexts } from '../HostTextField.js';
import { useHostFields } from '../host-form-context.js';
import { RemarkNote } from '../RemarkNote.js';

/** What the student is paid. */
export function AllowanceSection({ range }: { range: { from: string; to: string } }) {
  const { t } = useTranslation(['agreement-host', 'agreement-fields']);
  const { form, remarksOn } = useHostFields();
  const { isPaid, timetable } = form.values.content;
  const week = weekPatternOf(knownTimetable(timetable)).join(',');
  const search = new URLSearchParams({ from: range.from, to: range.to, week });
  return (
    <FormSection title={t('agreement-host:section.allowance')} hint={t('agreement-host:section.allowance-hint')}>
      <RemarkNote remarks={remarksOn('allowance')} />
      <Radio.Group
        label={<FieldLabel>{t('agreement-host:allowance.label')}</FieldLabel>}
        data-path="content.allowance"
        value={isPaid}
        error={form.errors['content.allowance']}
        onChange={(said) => form.setFieldValue('content.isPaid', said === 'yes' ? 'yes' : 'no')}
      >
        <Stack gap="sm" pt="xs">
          <Radio value="no" label={t('agreement-host:allowance.none')} />
          <Radio value="yes" label={t('agreement-host:allowance.some')} />
        </Stack>
      </Radio.Group>
      {isPaid === 'yes' && (
        <Columns columns="repeat(2, minmax(0, 12rem))" gap="md" align="start">
          <EurosField
            label={t('agreement-host:allowance.amount')}
            {...form.getInputProps('content.payCents')}
            error={form.errors['content.allowance.cents']}
            data-path="content.allowance.cents"
          />
          <NativeSelect
            label={<FieldLabel>{t('agreement-host:allowance.unit')}</FieldLabel>}
            data={[
              { value: 'hour', label: t('agreement-host:allowance.hour') },
              { value: 'month', label: t('agreement-host:allowance.month') },
            ]}
            {...form.getInputProps('content.payUnit')}
          />
        </Columns>
      )}
      <p className="small">
        <a href={`/outils/gratification?${search.toString()}`} target="_blank" rel="noreferrer">
          {t('agreement-host:allowance.calculator')}
        </a>
      </p>
    </FormSection>
  );
}

const TEXTS = {
  activities: [['activities'], ['equipment']],
  terms: [['leave'], ['benefits'], ['houseRules']],
  insurance: [['liabilityInsurer', 'liabilityPolicy']],
} as const satisfies Record<string, readonly (readonly HostText[])[]>;

/** What the student does and with what; leave, benefits and rules of the house; the insurance. */
export function TextsSection({ name }: { name: keyof typeof TEXTS }) {
  const { t } = useTranslation('agreement-host');
  return (
    <FormSection title={t(`section.${name}`)} hint={name === 'terms' ? undefined : t(`section.${name}-hint`)}>
      <HostTexts rows={TEXTS[name]} />
    </FormSection>
  );
}

/** L124-7 of the Code de l'éducation. */
export function NoJobSection() {
  const { t } = useTranslation('agreement-host');
  const { form, remarksOn } = useHostFields();
  return (
    <FormSection title={t('agreement-host:section.no-job')} hint={t('agreement-host:section.no-job-hint')}>
      <RemarkNote remarks={remarksOn('isNoJob')} />
      <Checkbox label={t('agreement-host:no-job.label')} {...form.getInputProps('content.isNoJob', { type: 'checkbox' })} />
    </FormSection>
  );
}
