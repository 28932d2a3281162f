import type { FormErrors, UseFormReturnType } from '@mantine/form';
import { type FormEvent, type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem.js';
import { applyProblem } from './apply-problem.js';
import { ErrorSummary, type ShownFault } from './ErrorSummary.js';

interface SubmitFormProps<Values> {
  form: UseFormReturnType<Values>;
  /** Called once the form's own checks pass. What it throws is shown: fields, then summary. What was typed stays. */
  submit: (values: Values) => Promise<unknown>;
  children: ReactNode | ((state: { isPending: boolean }) => ReactNode);
  className?: string;
}

const NOTHING = { faults: [] as readonly ShownFault[], message: undefined as string | undefined };

export function SubmitForm<Values>({ form, submit, children, className }: SubmitFormProps<Values>) {
  const { t } = useTranslation('ui');
  const [isPending, setPending] = useState(false);
  const [shown, setShown] = useState(NOTHING);

  const showInvalid = (errors: FormErrors) =>
    setShown({
      ...NOTHING,
      faults: Object.entries(errors).map(([path, message]) => ({ path, message: typeof message === 'string' ? message : '' })),
    });

  const showFailure = (failure: unknown) => {
    if (!(failure instanceof ApiProblem)) throw failure;
    const faults = applyProblem(form, failure);
    setShown({ faults, message: failure.status === 0 ? t('errors.network') : failure.message || t('errors.unknown') });
  };

  const send = async (values: Values) => {
    setPending(true);
    setShown(NOTHING);
    try {
      await submit(values);
    } catch (failure) {
      showFailure(failure);
    } finally {
      setPending(false);
    }
  };

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (isPending) event.preventDefault();
    else form.onSubmit((values) => void send(values as Values), showInvalid)(event);
  };

  return (
    <form noValidate className={className} onSubmit={onSubmit} aria-busy={isPending || undefined}>
      <ErrorSummary faults={shown.faults} message={shown.message} />
      {typeof children === 'function' ? children({ isPending }) : children}
    </form>
  );
}
