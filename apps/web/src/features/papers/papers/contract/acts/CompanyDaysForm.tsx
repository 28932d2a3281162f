import { Button, Checkbox, Group, NumberInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import type { CompanyDaysInput, ContractForEmployer } from '@seve/api-client';
import { COMPANY_PERIODS_MAX, dayWords, WORKING_WEEK } from '@seve/domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../../i18n/use-locale.js';
import { DialogForm } from '../../../../../ui/dialogs/DialogForm.js';
import { focusHeading } from '../../../../../ui/feedback/focus-heading.js';
import { showToast } from '../../../../../ui/feedback/toast.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import { DayRanges } from '../../timetable/DayRanges.js';
import { alternatingPeriods } from './company-periods.js';

interface CompanyDaysFormProps {
  contract: ContractForEmployer;
  plan: (days: CompanyDaysInput) => Promise<unknown>;
  onClose: () => void;
}

interface Values {
  weekdays: string[];
  periods: { from: string; to: string }[];
}

const MOST_WEEKS = 26;

/** Form of the days of the week and the periods in the company. */
export function CompanyDaysForm({ contract, plan, onClose }: CompanyDaysFormProps) {
  const { t } = useTranslation('contracts');
  const locale = useLocale();
  const { startOn, endOn, employer, companyDays } = contract;
  const range = { from: employer.content.companyStartOn ?? startOn, to: endOn };
  const { weekdays, periods, source } = companyDays;
  const form = useForm<Values>({
    initialValues: { weekdays: weekdays.map(String), periods: source === null ? [range] : periods.map(({ from, to }) => ({ from, to })) },
    validate: { weekdays: (days) => (days.length === 0 ? t('days.no-weekday') : null) },
  });
  const submit = async (values: Values) => {
    await plan({ weekdays: values.weekdays.map(Number), periods: values.periods });
    onClose();
    showToast(t('days.done'));
    focusHeading();
  };
  const rows = form.values.periods;
  return (
    <DialogForm form={form} submit={submit} verb={t('days.save')} onClose={onClose}>
      <p className="dimmed">{t('days.what')}</p>
      <Checkbox.Group label={t('days.weekdays')} {...form.getInputProps('weekdays')}>
        <Group gap="md" mt="xs">
          {WORKING_WEEK.map((day) => (
            <Checkbox key={day} value={String(day)} label={dayWords.dayName(day, locale)} />
          ))}
        </Group>
      </Checkbox.Group>
      <InTurn onFill={(company, school) => form.setFieldValue('periods', alternatingPeriods(range, company, school))} />
      <DayRanges
        words="contracts:days."
        title={t('days.periods', { count: rows.length })}
        value={rows}
        onChange={(next) => form.setFieldValue('periods', next)}
        most={COMPANY_PERIODS_MAX}
        path="periods"
        errorAt={(path) => form.errors[path]}
      />
    </DialogForm>
  );
}

/** Fills the periods with weeks in the company and at the training centre in turn, until the last day. */
function InTurn({ onFill }: { onFill: (company: number, school: number) => void }) {
  const { t } = useTranslation('contracts');
  const [company, setCompany] = useState<number | string>(2);
  const [school, setSchool] = useState<number | string>(2);
  const limits = { min: 0, max: MOST_WEEKS, allowDecimal: false, allowNegative: false, hideControls: true } as const;
  return (
    <Columns columns="minmax(0, 1fr) minmax(0, 1fr) auto" from="tablet" gap="md" rowGap="sm" align="end">
      <NumberInput label={t('days.company-weeks')} {...limits} value={company} onChange={setCompany} />
      <NumberInput label={t('days.school-weeks')} {...limits} value={school} onChange={setSchool} />
      <Button type="button" variant="default" onClick={() => onFill(Number(company), Number(school))}>
        {t('days.fill')}
      </Button>
    </Columns>
  );
}
