import { suppressionsList, suppressionsListQueryKey } from '@seve/api-client';
import { cursorPages } from '../../../api/cursor-pages.js';
import { textParam } from '../../../search-params.js';

const PAGE = 30;

export interface SuppressionSearch {
  q?: string;
}

export const readSuppressionSearch = ({ q }: Record<string, unknown>): SuppressionSearch => ({ q: textParam(q)?.slice(0, 80) });

/** The newest first; `q`: how they begin. */
export const refusedAddresses = (q?: string) =>
  cursorPages(suppressionsListQueryKey({ query: { q } }), ({ cursor, signal }) =>
    suppressionsList({ query: { q, limit: PAGE, cursor }, signal }),
  );
