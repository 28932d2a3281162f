import type { FormErrors, UseFormReturnType } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
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

export function SubmitForm<Values>({ form, submit, children, className }: SubmitFormProps<Values>) {
  const { t } = useTranslation('ui');
  const [invalid, setInvalid] = useState<readonly ShownFault[]>([]);
  const { mutate, reset, isPending, error } = useMutation({
    mutationFn: submit,
    onError: (problem) => {
      if (problem instanceof ApiProblem) applyProblem(form, problem);
    },
    throwOnError: (problem) => !(problem instanceof ApiProblem),
    networkMode: 'always',
  });

  const showInvalid = (errors: FormErrors) => {
    reset();
    setInvalid(Object.entries(errors).map(([path, message]) => ({ path, message: typeof message === 'string' ? message : '' })));
  };
  const send = (values: Values) => {
    setInvalid([]);
    mutate(values);
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (isPending) event.preventDefault();
    else form.onSubmit((values) => send(values as Values), showInvalid)(event);
  };

  const message = error && (error.status === 0 ? t('errors.network') : error.message || t('errors.unknown'));
  return (
    <form noValidate className={className} onSubmit={onSubmit} aria-busy={isPending || undefined}>
      <ErrorSummary faults={error?.errors ?? invalid} message={message ?? undefined} />
      {typeof children === 'function' ? children({ isPending }) : children}
    </form>
  );
}
