import { referenceDiplomasOptions } from '@seve/api-client';
import { useQuery } from '@tanstack/react-query';

/** Null while the list of diplomas is not there, or for none. */
export function useDiplomaTitle(key: string | null): string | null {
  const diplomas = useQuery({ ...referenceDiplomasOptions(), enabled: key !== null, staleTime: Number.POSITIVE_INFINITY });
  return diplomas.data?.find((diploma) => diploma.key === key)?.title ?? null;
}
