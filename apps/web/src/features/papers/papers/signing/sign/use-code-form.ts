import { useForm } from '@mantine/form';
import type { CodeChannel, CodeSent } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../../../../api/problem.js';
import type { CodeFieldProps } from './CodeField.js';

/** How the signatory gets a code. */
export interface CodeSource {
  /** Masked; null for a signatory without one. */
  address: string | null;
  phone: string | null;
  /** Sends the code; returns its expiry. */
  ask: (channel: CodeChannel) => Promise<CodeSent>;
}

/** Faults in the order of the fields; `codeFault` is the one of the code. */
type Faults<Values> = (values: Values, codeFault: string | null) => Partial<Record<keyof Values | 'code', string | null>>;

const digitsOf = (text: string): string => text.replace(/\D/g, '');

/** Form of an act that needs the signature code, with the props of its code field. */
export function useCodeForm<Values extends object>(source: CodeSource, initialValues: Values, faultsOf: Faults<Values>) {
  const { t } = useTranslation('signature');
  const [isOver, setOver] = useState(false);
  const form = useForm<Values & { code: string }>({
    initialValues: { ...initialValues, code: '' },
    validate: (values) => faultsOf(values, digitsOf(values.code).length === 6 ? null : t('fault.code')),
  });
  const field: CodeFieldProps = {
    input: form.getInputProps('code'),
    ...{ ask: source.ask, address: source.address ?? '', phone: source.phone, isOver },
    onSent: () => {
      form.setValues((values) => ({ ...values, code: '' }));
      form.clearFieldError('code');
      setOver(false);
    },
  };
  /** Runs the act with the six digits. When the api no longer takes the code, another one can be asked for. */
  const send = async <T>(code: string, run: (digits: string) => Promise<T>): Promise<T> => {
    try {
      return await run(digitsOf(code));
    } catch (failure) {
      if (failure instanceof ApiProblem && failure.code === 'signature.code-over') setOver(true);
      throw failure;
    }
  };
  return { form, field, send };
}
