import type { PayPeriod } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../ui/format/use-format.js';

/** What the chart shows, in a sentence: from what to what. */
export function usePayFinding(periods: readonly PayPeriod[]): string {
  const { t } = useTranslation('apprentice-pay');
  const format = useFormat();
  const cents = periods.flatMap(({ amountCents, latestCents }) => amountCents ?? latestCents ?? []);
  const [first, last] = [cents[0], cents.at(-1)];
  if (first === undefined || last === undefined) return t('finding.unknown');
  if (first === last) return t('finding.same', { pay: format.money(first) });
  return t('finding.rises', { first: format.money(first), last: format.money(last) });
}
