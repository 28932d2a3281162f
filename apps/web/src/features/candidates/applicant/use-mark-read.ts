import { type ApplicationForCompany, answersOpenMutation } from '@seve/api-client';
import { useMutation } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useApplicationAnswered } from './use-application-answered.js';

/** A file that a person opens is read. Prefetching it is not: hence here, not in the loader. */
export function useMarkRead({ id, actions }: ApplicationForCompany): void {
  const answered = useApplicationAnswered();
  const { mutate } = useMutation({ ...answersOpenMutation(), onSuccess: answered });
  const isUnread = actions.includes('open');
  useEffect(() => {
    if (isUnread) mutate({ path: { id } });
  }, [id, isUnread, mutate]);
}
