import { suppressionsList, suppressionsListQueryKey } from '@seve/api-client';
import { cursorPages } from '../../../../api/cursor-pages.js';

const PAGE = 30;

/** Blocked addresses that begin with `q`, newest first. */
export const refusedAddresses = (q?: string) =>
  cursorPages(suppressionsListQueryKey({ query: { q } }), ({ cursor, signal }) =>
    suppressionsList({ query: { q, limit: PAGE, cursor }, signal }),
  );
