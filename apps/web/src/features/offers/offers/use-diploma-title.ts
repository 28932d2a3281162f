import { referenceDiplomasOptions } from '@seve/api-client';
import { useQuery } from '@tanstack/react-query';

/** Returns the title of a diploma; null without a key, or until the list is loaded. */
export function useDiplomaTitle(key: string | null): string | null {
  const diplomas = useQuery({ ...referenceDiplomasOptions(), enabled: key !== null, staleTime: Number.POSITIVE_INFINITY });
  return diplomas.data?.find((diploma) => diploma.key === key)?.title ?? null;
}
