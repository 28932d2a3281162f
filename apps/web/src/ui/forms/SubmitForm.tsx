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

/** A form, for the button of another one that sends both. */
export interface FormHandle {
  isDirty: boolean;
  /** Resolves to whether it was sent; if not, its faults are shown in it. */
  send: () => Promise<boolean>;
}

interface SubmitFormProps<Values> {
  form: UseFormReturnType<Values>;
  /** Called once the form's own checks pass. What it throws is shown: fields, then summary. What was typed stays. Returns `NOT_SENT` where it only looked. */
  submit: (values: Values) => Promise<unknown>;
  children: ReactNode | ((state: { isPending: boolean }) => ReactNode);
  className?: string;
  /** Where what is typed is kept until it is sent. Without it, leaving with typed words asks. */
  keeper?: Keeper;
  /** Submitting only shows what would be sent. */
  isPreview?: boolean;
  /** False for what is not worth a question on leaving: a code, a password, an address to sign in with. */
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
      // The page was left while it was sent.
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

/** Tells the ways out whether the form holds words that are saved nowhere. Returns what marks them as sent. */
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
