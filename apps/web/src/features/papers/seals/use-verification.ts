import { type SealView, sealsListOptions } from '@seve/api-client';
import { MAX_VERIFIED_BYTES, type SealVerdict, type TrustedSeal, verifySeal } from '@seve/domain';
import { useMutation, useQueryClient } from '@tanstack/react-query';

export interface Verified {
  fileName: string;
  verdict: SealVerdict;
}

/** Verifies a file in the browser, without sending it; fetches the certificates of the seals. */
export function useVerification() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (file: File): Promise<Verified> => {
      if (file.size > MAX_VERIFIED_BYTES) return { fileName: file.name, verdict: { state: 'too_large' } };
      const [bytes, { seals }] = await Promise.all([file.arrayBuffer(), queries.fetchQuery(sealsListOptions())]);
      return { fileName: file.name, verdict: await verifySeal(new Uint8Array(bytes), seals.map(trustedSeal)) };
    },
  });
}

const trustedSeal = ({ certificate, publicKey, validFrom, validTo }: SealView): TrustedSeal => ({
  certificate: decoded(certificate),
  publicKey: decoded(publicKey),
  validFrom: new Date(validFrom),
  validTo: new Date(validTo),
});

const decoded = (base64: string) => Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
