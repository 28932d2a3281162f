import { staffAccountsSearch, staffAccountsSearchQueryKey } from '@seve/api-client';
import { cursorPages } from '../../../api/cursor-pages.js';

const PAGE = 30;

/** Accounts that match `q`, newest first. */
export const accountsFound = (q?: string) =>
  cursorPages(staffAccountsSearchQueryKey({ query: { q } }), ({ cursor, signal }) =>
    staffAccountsSearch({ query: { q, limit: PAGE, cursor }, signal }),
  );
