import { Box, NumberInput, Stack } from '@mantine/core';
import type { ContractPayView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../ui/format/use-format.js';
import { Columns } from '../../../../ui/layout/Columns.js';
import type { PayValues } from './part-values.js';

interface PayLinesProps {
  pay: readonly ContractPayView[];
  value: PayValues;
  onChange: (value: PayValues) => void;
}

/** The percent that the employer offers in each period; where it is left empty, the minimum is paid. */
export function PayLines({ pay, value, onChange }: PayLinesProps) {
  const { t } = useTranslation('contracts');
  const format = useFormat();
  if (pay.length === 0) return null;
  return (
    <Stack gap="sm">
      <p className="compact dimmed">{t('pay.ask')}</p>
      {pay.map(({ from, to, minimumPercent, minimumCents, latestCents, isTooLow }) => (
        <Columns key={from} columns="minmax(0, 1fr) 8rem" gap="md" align="end">
          <Box component="p" pb="xs">
            {format.dayRange(from, to)}
            <span className="small dimmed"> {t('pay.minimum', { percent: minimumPercent })} </span>
            {(minimumCents ?? latestCents) !== null && <span className="small num">{format.money(minimumCents ?? latestCents ?? 0)}</span>}
          </Box>
          <NumberInput
            label={t('pay.percent', { day: format.shortDay(from) })}
            min={1}
            max={200}
            allowDecimal={false}
            hideControls
            suffix={'\u00a0%'}
            placeholder={`${minimumPercent}\u00a0%`}
            error={isTooLow ? t('pay.low', { percent: minimumPercent }) : undefined}
            value={value[from] ?? ''}
            onChange={(percent) => onChange({ ...value, [from]: percent === '' ? '' : Number(percent) })}
          />
        </Columns>
      ))}
    </Stack>
  );
}
