import { Loader, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { compactSiret, formatSiret, isSiret } from '@seve/law';
import { IconCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FieldLabel } from '../forms/FieldLabel.js';
import { EstablishmentSaid } from './EstablishmentSaid.js';
import type { FilledFields } from './fill.js';
import { useSiretFill } from './use-siret-fill.js';

interface SiretFieldProps<Values> {
  form: UseFormReturnType<Values>;
  /** Field of the form that holds the number. */
  field: keyof Values & string;
  label: string;
  hint: string;
  required?: boolean;
  /** Fields of the form that the establishment fills. */
  fields: FilledFields;
  /** Returns true for a valid number that belongs to another company. It is not looked up, and the form rejects it. */
  isForeign?: (siret: string) => boolean;
  'data-autofocus'?: boolean;
}

/** Field of a SIRET: checks the digits while typing (spaces and dots are allowed), looks the number up and fills the form. */
export function SiretField<Values extends object>(props: SiretFieldProps<Values>) {
  const { form, field, label, hint, required = false, fields, isForeign, ...input } = props;
  const { t } = useTranslation('ui');
  const { value, onChange, onBlur, ...bound } = form.getInputProps(field);
  const digits = compactSiret(String(value));
  const [initial] = useState(digits);
  const isRight = isSiret(digits) && !isForeign?.(digits);
  const fill = useSiretFill({ form, fields, siret: isRight && digits !== initial ? digits : null });
  return (
    <div>
      <TextInput
        {...input}
        {...bound}
        label={
          <FieldLabel required={required} hint={hint}>
            {label}
          </FieldLabel>
        }
        required={required}
        withAsterisk={false}
        inputMode="numeric"
        autoComplete="off"
        value={value}
        onChange={onChange}
        onBlur={(event) => {
          if (isRight) form.setFieldValue(field, formatSiret(digits) as never);
          onBlur?.(event);
        }}
        rightSection={<Mark isAsking={fill.isAsking} isRight={isRight} />}
      />
      <EstablishmentSaid fill={fill} otherwise={isRight && digits !== initial ? t('establishment.right') : ''} />
    </div>
  );
}

function Mark({ isAsking, isRight }: { isAsking: boolean; isRight: boolean }) {
  if (isAsking) return <Loader size={16} type="dots" aria-hidden="true" />;
  return isRight && <IconCheck color="var(--accent)" size={20} stroke={1.6} aria-hidden="true" />;
}
