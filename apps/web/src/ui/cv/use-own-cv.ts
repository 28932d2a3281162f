import { cvReadOptions, cvReadQueryKey, cvUploadMutation } from '@seve/api-client';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';

const ASK_AGAIN_MS = 3_000;

/** Returns the student's current CV, polled while it is checked, and the upload of another one. */
export function useOwnCv() {
  const queries = useQueryClient();
  const reading = useQuery({
    ...cvReadOptions(),
    refetchInterval: ({ state }) => (state.data?.cv?.state === 'pending' ? ASK_AGAIN_MS : false),
  });
  const sending = useMutation({ ...cvUploadMutation(), onSuccess: (own) => queries.setQueryData(cvReadQueryKey(), own) });
  return {
    cv: reading.data?.cv ?? null,
    isReading: reading.isPending,
    isSending: sending.isPending,
    failure: sending.error,
    send: (file: File) => sending.mutateAsync({ body: { file } }),
  };
}
