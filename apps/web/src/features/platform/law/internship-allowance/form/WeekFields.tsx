import { NumberInput, Radio, Stack } from '@mantine/core';
import { FULL_TIME_WEEK, hoursIn, LONGEST_DAY_MINUTES } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../../i18n/use-locale.js';
import { FieldLabel } from '../../../../../ui/forms/FieldLabel.js';
import { FormSection } from '../../../../../ui/forms/FormSection.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import type { AllowancePartProps } from './allowance-part.js';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Hours of the week: the usual week, or hours per day. */
export function WeekFields({ draft: { week, isOwnWeek }, faults, onSet }: AllowancePartProps) {
  const { t } = useTranslation('allowance');
  const locale = useLocale();
  const setDay = (at: number, hours: number | string) =>
    onSet({
      week: week.map((minutes, day) => (day === at ? Math.min(LONGEST_DAY_MINUTES, Math.round((Number(hours) || 0) * 60)) : minutes)),
    });
  const total = hoursIn(week.reduce((sum, minutes) => sum + minutes, 0))[locale];
  return (
    <FormSection title={t('week.title')}>
      <Radio.Group
        aria-label={t('week.title')}
        value={isOwnWeek ? 'own' : 'usual'}
        onChange={(choice) => onSet(choice === 'own' ? { isOwnWeek: true } : { isOwnWeek: false, week: FULL_TIME_WEEK })}
      >
        <Stack gap="md" py="xs">
          <Radio value="usual" label={t('week.usual')} />
          <Radio value="own" label={t('week.own')} />
        </Stack>
      </Radio.Group>
      {isOwnWeek && (
        <>
          <Columns columns="repeat(auto-fill, minmax(5.25rem, 1fr))" gap="sm">
            {DAYS.map((day, at) => (
              <NumberInput
                key={day}
                label={<FieldLabel>{t(`day.${day}`)}</FieldLabel>}
                value={(week[at] ?? 0) / 60}
                onChange={(hours) => setDay(at, hours)}
                min={0}
                max={LONGEST_DAY_MINUTES / 60}
                decimalScale={2}
                decimalSeparator={locale === 'fr' ? ',' : '.'}
                allowedDecimalSeparators={[',', '.']}
                allowNegative={false}
                hideControls
                error={faults.week !== undefined}
              />
            ))}
          </Columns>
          <p className="small dimmed">{faults.week ? t(`fault.${faults.week}`) : t('week.total', { hours: total })}</p>
        </>
      )}
    </FormSection>
  );
}
