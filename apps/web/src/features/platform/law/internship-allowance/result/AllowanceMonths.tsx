import { Table } from '@mantine/core';
import { type AllowanceAmount, hoursIn } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../../i18n/use-locale.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import css from '../AllowanceScreen.module.css';

/** Amounts per month: by actual hours, and the same total in equal parts. */
export function AllowanceMonths({ amount: { months, minutes, totalCents } }: { amount: AllowanceAmount }) {
  const { t } = useTranslation('allowance');
  const format = useFormat();
  const locale = useLocale();
  const money = (cents: number | null) => (cents === null ? t('months.unknown') : format.money(cents));
  return (
    <div className={css.part}>
      <h2 id="months">{t('months.title')}</h2>
      <Table className={css.table} aria-labelledby="months">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('months.month')}</Table.Th>
            <Table.Th scope="col">{t('months.days')}</Table.Th>
            <Table.Th scope="col">{t('months.hours')}</Table.Th>
            <Table.Th scope="col">{t('months.rate')}</Table.Th>
            <Table.Th scope="col">{t('months.real')}</Table.Th>
            <Table.Th scope="col">{t('months.smoothed')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {months.map((one) => (
            <Table.Tr key={one.month}>
              <Table.Th scope="row">{format.month(one.month)}</Table.Th>
              <Table.Td data-label={t('months.days')}>{one.days}</Table.Td>
              <Table.Td data-label={t('months.hours')}>{hoursIn(one.minutes)[locale]}</Table.Td>
              <Table.Td data-label={t('months.rate')}>{one.minutes === 0 ? '–' : money(one.rateCents)}</Table.Td>
              <Table.Td data-main={t('months.real')}>{money(one.amountCents)}</Table.Td>
              <Table.Td data-label={t('months.smoothed')}>{money(one.smoothedCents)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
        <Table.Tfoot>
          <Table.Tr>
            <Table.Th scope="row">{t('months.total')}</Table.Th>
            <Table.Td data-label={t('months.days')}>{months.reduce((sum, { days }) => sum + days, 0)}</Table.Td>
            <Table.Td data-label={t('months.hours')}>{hoursIn(minutes)[locale]}</Table.Td>
            <Table.Td />
            <Table.Td data-main={t('months.real')}>{money(totalCents)}</Table.Td>
            <Table.Td data-label={t('months.smoothed')}>{money(totalCents)}</Table.Td>
          </Table.Tr>
        </Table.Tfoot>
      </Table>
      <p className="small dimmed">{t('months.note')}</p>
    </div>
  );
}
