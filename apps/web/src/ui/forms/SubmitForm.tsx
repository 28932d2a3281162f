import type { FormErrors, UseFormReturnType } from '@mantine/form';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, type ReactNode, type Ref, useEffect, useImperativeHandle, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../../api/problem.js';
import type { Keeper } from '../drafts/keeper.js';
import { useLeaving } from '../drafts/use-leaving.js';
import { useShowProblem } from '../feedback/use-show-problem.js';
import { applyProblem } from './apply-problem.js';
import { ErrorSummary, type ShownFault } from './ErrorSummary.js';
import { NOT_SENT } from './not-sent.js';

/** Handle of a form, for a parent that submits two forms with one button. */
export interface FormHandle {
  isDirty: boolean;
  /** Resolves to true when the form was sent; otherwise the form shows its errors. */
  send: () => Promise<boolean>;
}

interface SubmitFormProps<Values> {
  form: UseFormReturnType<Values>;
  /**
   * Called after the form's own validation. An error is shown at its fields and in the summary, and the input stays. Returns `NOT_SENT`
   * when nothing was sent.
   */
  submit: (values: Values) => Promise<unknown>;
  children: ReactNode | ((state: { isPending: boolean }) => ReactNode);
  className?: string;
  /** Keeps the input until it is sent. Without one, leaving with unsaved input asks first. */
  keeper?: Keeper;
  /** True when submitting only shows a preview. */
  isPreview?: boolean;
  /** False to leave without a question, for short input: a code, a password, an address to sign in with. */
  asks?: boolean;
  handle?: Ref<FormHandle>;
}

export function SubmitForm<Values>({ form, submit, children, className, keeper, handle, ...props }: SubmitFormProps<Values>) {
  const { isPreview = false, asks = true } = props;
  const { t } = useTranslation('ui');
  const showProblem = useShowProblem();
  const isMounted = useMounted();
  const sending = useSending({ form, keeper, isPreview, asks });
  const [invalid, setInvalid] = useState<readonly ShownFault[]>([]);
  const { mutateAsync, reset, isPending, error } = useMutation({
    mutationFn: (values: Values) => sending(() => submit(values)),
    onError: (problem) => {
      if (!(problem instanceof ApiProblem)) return;
      applyProblem(form, problem);
      // The form was unmounted during the request, so the error is shown in a toast.
      if (!isMounted.current) showProblem(problem);
    },
    throwOnError: (problem) => !(problem instanceof ApiProblem),
    networkMode: 'always',
  });

  const showInvalid = (errors: FormErrors) => {
    reset();
    setInvalid(Object.entries(errors).map(([path, message]) => ({ path, message: typeof message === 'string' ? message : '' })));
  };
  const send = async (values: Values): Promise<boolean> => {
    setInvalid([]);
    return mutateAsync(values).then(
      (answer) => answer !== NOT_SENT,
      () => false,
    );
  };
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    if (isPending) event.preventDefault();
    else form.onSubmit((values) => void send(values as Values), showInvalid)(event);
  };
  const isDirty = form.isDirty();
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new handle tells that there is something to send, or no longer
  useImperativeHandle(
    handle,
    () => ({
      isDirty,
      send: async () => {
        const { hasErrors, errors } = form.validate();
        if (hasErrors) showInvalid(errors);
        return !hasErrors && send(form.getTransformedValues() as Values);
      },
    }),
    [isDirty],
  );

  const told = error?.code === 'http.401' ? t('errors.session') : error?.message;
  const message = error && (error.status === 0 ? t('errors.network') : told || t('errors.unknown'));
  return (
    <form noValidate className={className} onSubmit={onSubmit} data-unasked={asks ? undefined : true} aria-busy={isPending || undefined}>
      <ErrorSummary faults={error?.errors ?? invalid} message={message ?? undefined} />
      {typeof children === 'function' ? children({ isPending }) : children}
    </form>
  );
}

function useMounted() {
  const isMounted = useRef(true);
  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);
  return isMounted;
}

/**
 * Registers the form with the guards that ask before a page is left. Returns a function that runs the submission and marks the input as
 * sent.
 */
function useSending<Values>({ form, keeper, isPreview, asks }: Pick<SubmitFormProps<Values>, 'form' | 'keeper' | 'isPreview' | 'asks'>) {
  const isSending = useRef(false);
  const sent = useRef<string | null>(null);
  const now = () => JSON.stringify(form.getValues());
  useLeaving({
    isUnsaved: () =>
      asks === true && !isSending.current && form.isTouched() && form.isDirty() && now() !== sent.current && keeper?.isKept() !== true,
    saveNow: keeper?.keepNow,
  });
  return async (send: () => Promise<unknown>): Promise<unknown> => {
    const typed = now();
    isSending.current = true;
    try {
      const answer = await send();
      if (!isPreview && answer !== NOT_SENT) sent.current = typed;
      return answer;
    } finally {
      isSending.current = false;
    }
  };
}
