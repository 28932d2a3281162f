import { invitationsToApplyFindQueryKey, invitationsToApplyOpenMutation, type StudentInvitation } from '@seve/api-client';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** Whoever looks at an invitation has opened it. */
export function useOpenInvitation({ id, status }: StudentInvitation): void {
  const queries = useQueryClient();
  const { mutate } = useMutation({
    ...invitationsToApplyOpenMutation(),
    onSuccess: (opened) => queries.setQueryData(invitationsToApplyFindQueryKey({ path: { id } }), opened),
  });
  useEffect(() => {
    if (status === 'sent') mutate({ path: { id } });
  }, [id, status, mutate]);
}
