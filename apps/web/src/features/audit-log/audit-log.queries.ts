import { auditLogList, auditLogListQueryKey } from '@seve/api-client';
import { AUDIT_GROUPS, type AuditGroup, isCivilDate } from '@seve/domain';
import { cursorPages } from '../../api/cursor-pages.js';

const PAGE = 30;

/** In the address: a link shows the same entries. */
export interface AuditSearch {
  groupe?: AuditGroup;
  /** First and last day. */
  du?: string;
  au?: string;
}

const day = (value: unknown) => (isCivilDate(value) ? value : undefined);

export const readAuditSearch = ({ groupe, du, au }: Record<string, unknown>): AuditSearch => ({
  groupe: AUDIT_GROUPS.find((one) => one === groupe),
  du: day(du),
  au: day(au),
});

/** The newest first. */
export const auditFound = ({ groupe, du, au }: AuditSearch) => {
  const query = { group: groupe, from: du, to: au };
  return cursorPages(auditLogListQueryKey({ query }), ({ cursor, signal }) =>
    auditLogList({ query: { ...query, limit: PAGE, cursor }, signal }),
  );
};
