import type { PublicPeriod } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../format/use-format.js';

/** Returns functions that write a period of a programme in the reader's language. */
export function usePeriodWords() {
  const { t } = useTranslation('public-programmes');
  const format = useFormat();
  /** Writes two dates; a year that both share appears once. */
  const days = (from: string, to: string) =>
    `${format.dayRange(from, to)}${from.slice(0, 4) === to.slice(0, 4) ? ` ${to.slice(0, 4)}` : ''}`;
  return {
    days,
    /** "PFMP, du 11 janvier au 5 février 2027 : 4 semaines" */
    line: ({ kind, startOn, endOn, weeks }: PublicPeriod) =>
      t('period', { kind: t(`ui:offer.kind.${kind}`), days: days(startOn, endOn), count: weeks }),
  };
}
