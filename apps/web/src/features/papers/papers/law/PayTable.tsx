import { Box, Flex } from '@mantine/core';
import type { ContractPayView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Fold } from '../../../../ui/layout/Fold.js';

/** Percent and amount of each period: the offered ones, or the minimum. */
export function PayTable({ pay }: { pay: readonly ContractPayView[] }) {
  const { t } = useTranslation(['contracts', 'contract']);
  const format = useFormat();
  return (
    <Fold
      title={t('contracts:pay.title')}
      note={t('contracts:pay.periods', { count: pay.length })}
      startsOpen={pay.some(({ isTooLow }) => isTooLow)}
    >
      <p className="dimmed">{t('contracts:pay.what')}</p>
      <ul className="bare-list">
        {pay.map(({ from, to, minimumPercent, minimumCents, latestCents, offeredPercent, offeredCents, isTooLow }) => {
          const least = minimumCents ?? latestCents;
          const amount = offeredCents ?? least;
          return (
            <Flex key={from} component="li" columnGap="md" rowGap="xxs" py="xs" justify="space-between" wrap="wrap" className="ruled">
              <Box>
                <p>{format.dayRange(from, to)}</p>
                <p className="small dimmed">
                  {isTooLow ? t('contracts:pay.low', { percent: minimumPercent }) : t('contracts:pay.minimum', { percent: minimumPercent })}
                  {minimumCents === null && latestCents !== null && ` ${t('contract:facts.latest', { year: from.slice(0, 4) })}`}
                </p>
              </Box>
              <p className="num strong">
                {t('contracts:pay.share', { percent: offeredPercent ?? minimumPercent })}
                {amount !== null && ` ${format.money(amount)}`}
              </p>
            </Flex>
          );
        })}
      </ul>
    </Fold>
  );
}
