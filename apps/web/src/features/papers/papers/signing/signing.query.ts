import { ownSignaturesRead, type PaperForSignatory, signatureLinksLookup } from '@seve/api-client';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { linkOptions } from '../../../../api/link.query.js';
import { ApiProblem } from '../../../../api/problem.js';

/** The paper that the link of a signatory opens. */
export const signingOptions = (token: string) =>
  linkOptions({ name: 'signature-link', token, read: (asked, signal) => signatureLinksLookup({ body: { token: asked }, signal }) });

/** A paper that the own account signs. Asked by POST: that it was opened is kept. */
export const ownPaperOptions = (id: string) =>
  queryOptions({
    queryKey: ['own-paper', id],
    queryFn: async ({ signal }) => (await ownSignaturesRead({ path: { id }, signal })).data,
  });

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
