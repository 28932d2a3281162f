import { auditLogList, auditLogListQueryKey } from '@seve/api-client';
import { cursorPages } from '../../../api/cursor-pages.js';
import type { AuditSearch } from './audit-search.js';

const PAGE = 30;

/** Entries that match the search, newest first. */
export const auditFound = ({ groupe, du, au }: AuditSearch) => {
  const query = { group: groupe, from: du, to: au };
  return cursorPages(auditLogListQueryKey({ query }), ({ cursor, signal }) =>
    auditLogList({ query: { ...query, limit: PAGE, cursor }, signal }),
  );
};
