import { type CodeChannel, ownSignaturesRead, type PaperForSignatory, signatureLinksCode, signatureLinksLookup } from '@seve/api-client';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { linkOptions } from '../../../../api/link.query.js';
import { ApiProblem } from '../../../../api/problem.js';

/** The paper that the link of a signatory opens. */
export const signingOptions = (token: string) =>
  linkOptions({ name: 'signature-link', token, read: (asked, signal) => signatureLinksLookup({ body: { token: asked }, signal }) });

/** A paper that the own account signs. Sent by POST, because the api records that it was opened. */
export const ownPaperOptions = (id: string) =>
  queryOptions({
    queryKey: ['own-paper', id],
    queryFn: async ({ signal }) => (await ownSignaturesRead({ path: { id }, signal })).data,
  });

/** Acts by the link of a signatory. */
export function useSigning(token: string) {
  const queries = useQueryClient();
  const { queryKey } = signingOptions(token);
  /** Runs an act. When the link opens nothing any more, the page says so; when the paper has moved meanwhile, it is read again. */
  const act = async <T>(send: () => Promise<T>): Promise<T> => {
    try {
      return await send();
    } catch (failure) {
      if (failure instanceof ApiProblem && failure.status === 404) queries.setQueryData(queryKey, null);
      if (failure instanceof ApiProblem && failure.status === 409) void queries.invalidateQueries({ queryKey });
      throw failure;
    }
  };
  return {
    act,
    /** Sends a code; returns its expiry. */
    ask: async (channel: CodeChannel) => (await act(() => signatureLinksCode({ body: { token, channel } }))).data,
    /** Shows the paper as an act leaves it. */
    show: (paper: PaperForSignatory) => queries.setQueryData(queryKey, paper),
  };
}
