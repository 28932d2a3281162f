import { useForm } from '@mantine/form';
import type { PaperForSignatory } from '@seve/api-client';
import { signatureLinksCode } from '@seve/api-client';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CodeFieldProps } from './sign/CodeField.js';
import { digitsOf, isCodeOver } from './sign/use-sign-form.js';
import { useSigning } from './signing.query.js';

type Fault<Values> = (values: Values) => Partial<Record<keyof Values | 'code', string | null>>;

/** Form state of an act other than signing that needs the signature code, with the props of its code field. */
export function useCodeForm<Values extends object>(
  { paper, token }: { paper: PaperForSignatory; token: string },
  initialValues: Values,
  faultsOf: Fault<Values>,
) {
  const { t } = useTranslation('signature');
  const { act } = useSigning(token);
  const [isOver, setOver] = useState(false);
  const form = useForm<Values & { code: string }>({
    initialValues: { ...initialValues, code: '' },
    validate: (values) => ({ ...faultsOf(values), code: digitsOf(values.code).length === 6 ? null : t('fault.code') }),
  });
  const field: CodeFieldProps = {
    input: form.getInputProps('code'),
    ask: async (channel) => (await act(() => signatureLinksCode({ body: { token, channel } }))).data,
    address: paper.address ?? '',
    phone: paper.phone,
    isOver,
    onSent: () => {
      form.setValues((values) => ({ ...values, code: '' }));
      form.clearFieldError('code');
      setOver(false);
    },
  };
  /** Runs the act with token and code. */
  const send = async (code: string, run: (key: { token: string; code: string }) => Promise<unknown>): Promise<void> => {
    try {
      await act(() => run({ token, code: digitsOf(code) }));
    } catch (failure) {
      if (isCodeOver(failure)) setOver(true);
      throw failure;
    }
  };
  return { form, field, send };
}
