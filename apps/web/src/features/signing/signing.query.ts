import { type PaperForSignatory, signatureLinksLookup } from '@seve/api-client';
import { useQueryClient } from '@tanstack/react-query';
import { linkOptions } from '../../api/link.query.js';
import { ApiProblem } from '../../api/problem.js';

/** The paper that the link of a signatory opens. */
export const signingOptions = (token: string) =>
  linkOptions({ name: 'signature-link', token, read: (asked, signal) => signatureLinksLookup({ body: { token: asked }, signal }) });

/** Acts by the link, and the paper as they leave it. */
export function useSigning(token: string) {
  const queries = useQueryClient();
  const { queryKey } = signingOptions(token);
  return {
    show: (paper: PaperForSignatory) => queries.setQueryData(queryKey, paper),
    /** A link that opens nothing any more shows so; a paper that has moved meanwhile is read again. */
    async act<T>(send: () => Promise<T>): Promise<T> {
      try {
        return await send();
      } catch (failure) {
        if (failure instanceof ApiProblem && failure.status === 404) queries.setQueryData(queryKey, null);
        if (failure instanceof ApiProblem && failure.status === 409) void queries.invalidateQueries({ queryKey });
        throw failure;
      }
    },
  };
}
