import { suppressionsList, suppressionsListQueryKey } from '@seve/api-client';
import { cursorPages } from '../../../../api/cursor-pages.js';

const PAGE = 30;

/** The newest first; `q`: how they begin. */
export const refusedAddresses = (q?: string) =>
  cursorPages(suppressionsListQueryKey({ query: { q } }), ({ cursor, signal }) =>
    suppressionsList({ query: { q, limit: PAGE, cursor }, signal }),
  );
