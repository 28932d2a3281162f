import { Box, Slider } from '@mantine/core';
import { RADIUS_KM } from '@seve/domain';
import { useTranslation } from 'react-i18next';
import { useFormat } from '../../../../../ui/format/use-format.js';
import { Columns } from '../../../../../ui/layout/Columns.js';
import css from './SearchBar.module.css';

interface RadiusFieldProps {
  value: number;
  /** True while there is no place to measure from. */
  isDisabled: boolean;
  onChange: (km: number) => void;
}

export function RadiusField({ value, isDisabled, onChange }: RadiusFieldProps) {
  const { t } = useTranslation('offers');
  const format = useFormat();
  return (
    <Columns
      columns="auto minmax(0, 1fr) 3.75rem"
      gap="sm"
      align="center"
      px="md"
      className={css.radius}
      data-off={isDisabled || undefined}
    >
      <Box component="span" c="dimmed">
        {t('list.radius')}
      </Box>
      <Slider
        px="xs"
        min={RADIUS_KM.least}
        max={RADIUS_KM.most}
        step={10}
        label={null}
        thumbLabel={t('list.radius-km')}
        disabled={isDisabled}
        value={value}
        onChange={onChange}
      />
      <b>{format.distance(value)}</b>
    </Columns>
  );
}
