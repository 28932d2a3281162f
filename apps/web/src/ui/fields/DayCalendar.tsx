import '@mantine/dates/styles.layer.css';
import 'dayjs/locale/fr';
import { DatePicker } from '@mantine/dates';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../i18n/use-locale.js';
import css from './DayCalendar.module.css';

interface DayCalendarProps {
  value: string | null;
  min?: string;
  max?: string;
  onPick: (day: string) => void;
}

/** A month calendar; its chunk is loaded when a calendar is first opened. */
export function DayCalendar({ value, min, max, onPick }: DayCalendarProps) {
  const { t } = useTranslation('ui');
  const locale = useLocale();
  return (
    <DatePicker
      locale={locale}
      firstDayOfWeek={1}
      hideOutsideDates
      classNames={{ day: css.day, weekday: css.weekday }}
      value={value}
      defaultDate={value ?? min}
      minDate={min}
      maxDate={max}
      onChange={(day) => day && onPick(day)}
      ariaLabels={{
        previousMonth: t('date.previous-month'),
        nextMonth: t('date.next-month'),
        previousYear: t('date.previous-year'),
        nextYear: t('date.next-year'),
        previousDecade: t('date.previous-decade'),
        nextDecade: t('date.next-decade'),
      }}
    />
  );
}
