import { Box } from '@mantine/core';
import '@mantine/charts/styles.layer.css';
import { LineChart } from '@mantine/charts';
import { addDays, type PayPeriod } from '@seve/law';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';
import css from '../ApprenticePay.module.css';
import { namePlaces, payMarks, payPoints, payTicks } from './pay-points.js';

/** Step chart of the pay over the contract, with birthdays and anniversaries. The table below has the same data. */
export function PayChart({ periods, label }: { periods: readonly PayPeriod[]; label: string }) {
  const { t } = useTranslation('apprentice-pay');
  const format = useFormat();
  const points = payPoints(periods);
  const start = periods[0]?.from ?? '';
  const last = points.at(-1)?.at ?? 0;
  const marks = payMarks(periods);
  const places = namePlaces(marks, last);
  const euros = (value: number) => format.number(Math.round(value));
  const monthOf = (days: number) => format.compactMonth(addDays(start, days));
  return (
    <figure className={css.chart}>
      <div role="img" aria-label={label}>
        <LineChart
          h={260}
          data={points}
          dataKey="at"
          curveType="linear"
          gridAxis="x"
          withTooltip={false}
          withDots={false}
          strokeDasharray="0"
          unit={t('chart.unit')}
          series={[
            { name: 'known', color: 'var(--for-you)' },
            { name: 'guess', color: 'var(--for-post)', strokeDasharray: '5 5' },
          ]}
          lineChartProps={{ accessibilityLayer: false }}
          lineProps={{ isAnimationActive: false }}
          referenceLines={marks.map(({ at, mark }, index) => ({
            x: at,
            label: t(`chart.${mark}`),
            color: 'var(--dimmed)',
            labelPosition: places[index],
          }))}
          xAxisProps={{
            type: 'number',
            domain: [0, last],
            ticks: payTicks(periods),
            tickFormatter: monthOf,
            axisLine: false,
          }}
          yAxisProps={{ domain: [0, 'auto'], tickFormatter: euros, width: 56 }}
        />
      </div>
      {points.some(({ guess }) => guess !== null) && (
        <Box component="figcaption" mt="0.25rem" className="micro dimmed">
          {t('chart.dashes')}
        </Box>
      )}
    </figure>
  );
}
