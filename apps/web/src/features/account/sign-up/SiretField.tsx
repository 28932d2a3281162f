import { TextInput } from '@mantine/core';
import { compactSiret, formatSiret, isSiret } from '@seve/law';
import { IconCheck } from '@tabler/icons-react';
import type { FocusEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../../../ui/forms/FieldLabel.js';
import css from './SiretField.module.css';

interface SiretFieldProps {
  value?: string;
  onChange: (value: string) => void;
  onBlur?: (event: FocusEvent<HTMLInputElement>) => void;
  error?: ReactNode;
  'data-path'?: string;
}

/** Says at once when the number holds together; spaces and dots are welcome. */
export function SiretField({ value = '', onChange, onBlur, ...input }: SiretFieldProps) {
  const { t } = useTranslation('account');
  const isRight = isSiret(compactSiret(value));
  return (
    <>
      <TextInput
        {...input}
        label={
          <FieldLabel required hint={t('company.siret-hint')}>
            {t('company.siret')}
          </FieldLabel>
        }
        required
        withAsterisk={false}
        inputMode="numeric"
        autoComplete="off"
        value={value}
        onChange={(event) => onChange(event.currentTarget.value)}
        onBlur={(event) => {
          if (isRight) onChange(formatSiret(compactSiret(value)));
          onBlur?.(event);
        }}
        rightSection={isRight ? <IconCheck className={css.right} size={20} stroke={1.6} aria-hidden="true" /> : undefined}
      />
      <p className={`small ${css.said}`} role="status">
        {isRight ? t('company.siret-right') : ''}
      </p>
    </>
  );
}
