import { dayInParis } from '@seve/domain';
import { useMemo } from 'react';
import { useLocale } from '../../i18n/use-locale.js';
import * as format from './format.js';

/** The formatters of `format.ts`, bound to the reader's language and to today. */
export function useFormat() {
  const locale = useLocale();
  return useMemo(() => {
    const today = dayInParis(new Date());
    return {
      today,
      longDay: (day: string) => format.longDay(day, locale),
      mediumDay: (day: string) => format.mediumDay(day, locale),
      shortDay: (day: string) => format.shortDay(day, locale),
      weekday: (day: string) => format.weekday(day, locale),
      compactDay: (day: string) => format.compactDay(day, locale),
      shortMonth: (day: string) => format.shortMonth(day, locale),
      compactMonth: (day: string) => format.compactMonth(day, locale),
      month: (yearAndMonth: string) => format.month(yearAndMonth, locale),
      longInstant: (instant: string | Date) => format.longInstant(instant, locale),
      time: (instant: Date) => format.time(instant, locale),
      relativeDay: (day: string) => format.relativeDay(day, today, locale),
      dayRange: (from: string, to: string) => format.dayRange(from, to, locale),
      number: (value: number) => format.number(value, locale),
      distance: (km: number) => format.distance(km, locale),
      duration: format.duration,
      money: (cents: number) => format.money(cents, locale),
      percent: (share: number) => format.percent(share, locale),
    };
  }, [locale]);
}
