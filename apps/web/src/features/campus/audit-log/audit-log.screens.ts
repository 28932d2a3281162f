import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';
import { auditFound } from './audit-log.queries.js';
import { readAuditSearch } from './audit-search.js';

export const log = {
  loader: ({ context: { queryClient }, location }: LoaderInput) =>
    queryClient.fetchInfiniteQuery(auditFound(readAuditSearch(location.search))),
  component: lazyRouteComponent(() => import('./AuditLog.js'), 'AuditLog'),
};
