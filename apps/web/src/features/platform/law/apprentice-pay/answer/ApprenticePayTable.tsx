import { Box, Flex, Table } from '@mantine/core';
import { type PayPeriod, percentIn } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { useLocale } from '../../../../../i18n/use-locale.js';
import { useFormat } from '../../../../../ui/format/use-format.js';
import css from '../ApprenticePay.module.css';
import { LawReason } from './LawReason.js';

/** One row per period: dates, reason for its start, rule with articles, amount. */
export function ApprenticePayTable({ periods }: { periods: readonly PayPeriod[] }) {
  const { t } = useTranslation('apprentice-pay');
  return (
    <Table className={css.table}>
      <Table.Thead>
        <Table.Tr>
          <Table.Th>{t('table.period')}</Table.Th>
          <Table.Th>{t('table.why')}</Table.Th>
          <Table.Th className={css.figure}>{t('table.pay')}</Table.Th>
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {periods.map((period) => (
          <PeriodRow key={period.from} period={period} />
        ))}
      </Table.Tbody>
    </Table>
  );
}

function PeriodRow({ period }: { period: PayPeriod }) {
  const { t } = useTranslation('apprentice-pay');
  const format = useFormat();
  const locale = useLocale();
  const { from, to, marks, amountCents, latestCents, reasons, percent, base, smicSince } = period;
  return (
    <Table.Tr>
      <Table.Th scope="row">
        <span className={css.days}>
          <span>{t('table.from', { day: format.mediumDay(from) })}</span> <span>{t('table.to', { day: format.mediumDay(to) })}</span>
        </span>
        {marks.map((mark) => (
          <span key={mark} className={`micro ${css.mark}`} data-mark={mark}>
            {t(`mark.${mark}`)}
          </span>
        ))}
      </Table.Th>
      <Table.Td>
        <Flex component="ul" direction="column" gap="xs" className="bare-list compact">
          {reasons.map((reason) => (
            <LawReason key={`${reason.rule} ${reason.article}`} reason={reason} />
          ))}
        </Flex>
      </Table.Td>
      <Table.Td className={css.figure}>
        <Box component="span" display="block" className={`num ${css.pay}`}>
          {amountCents === null ? t('table.unknown') : format.money(amountCents)}
        </Box>
        {base !== 'previous' && (
          <Box component="span" display="block" className="micro dimmed">
            {t(`table.of.${base}`, { percent: percentIn(percent)[locale] })}
          </Box>
        )}
        {latestCents !== null && smicSince && (
          <Box component="span" display="block" className="micro dimmed">
            {t('table.latest', { pay: format.money(latestCents), day: format.mediumDay(smicSince) })}
          </Box>
        )}
      </Table.Td>
    </Table.Tr>
  );
}
