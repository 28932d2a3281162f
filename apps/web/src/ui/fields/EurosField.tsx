import { NumberInput } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useLocale } from '../../i18n/use-locale.js';
import { FieldLabel } from '../forms/FieldLabel.js';

interface EurosFieldProps {
  label: string;
  hint?: string;
  /** Value in cents. */
  value?: number | '';
  onChange: (cents: number | '') => void;
  error?: ReactNode;
  'data-path'?: string;
}

/** A field that shows euros and holds cents. */
export function EurosField({ label, hint, value = '', onChange, ...input }: EurosFieldProps) {
  const isFrench = useLocale() === 'fr';
  const [isTyping, setTyping] = useState(false);
  return (
    <NumberInput
      {...input}
      label={<FieldLabel hint={hint}>{label}</FieldLabel>}
      min={0}
      decimalScale={2}
      allowNegative={false}
      decimalSeparator={isFrench ? ',' : '.'}
      allowedDecimalSeparators={[',', '.']}
      thousandSeparator={isFrench ? '\u202f' : ','}
      suffix={isFrench ? '\u00a0€' : ''}
      prefix={isFrench ? '' : '€'}
      hideControls
      value={value === '' ? '' : value / 100}
      fixedDecimalScale={!isTyping && value !== '' && value % 100 !== 0}
      onFocus={() => setTyping(true)}
      onBlur={() => setTyping(false)}
      onChange={(euros) => onChange(euros === '' ? '' : Math.round(Number(euros) * 100))}
    />
  );
}
