import { Box, NumberInput, Stack } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { ContractPayView } from '@seve/api-client';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import type { PartFormValues } from '../fields/part-values.js';

/** The percent that the employer offers in each period; left empty, the minimum is paid. */
export function PayLines({ pay, form }: { pay: readonly ContractPayView[]; form: UseFormReturnType<PartFormValues> }) {
  const { t } = useTranslation('contracts');
  const format = useFormat();
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
            value={form.values.pay[from] ?? ''}
            onChange={(value) => form.setFieldValue('pay', { ...form.values.pay, [from]: value === '' ? '' : Number(value) })}
          />
        </Columns>
      ))}
    </Stack>
  );
}
