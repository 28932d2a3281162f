import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';
import { auditFound, readAuditSearch } from './audit-log.queries.js';

const log = createRoute({
  getParentRoute: () => rootRoute,
  path: '/journal',
  validateSearch: readAuditSearch,
  beforeLoad: requireRole('campus_coordinator', 'company_admin', 'school_staff', 'school_head'),
  loader: ({ context: { queryClient }, location }) => queryClient.fetchInfiniteQuery(auditFound(readAuditSearch(location.search))),
  component: lazyRouteComponent(() => import('./AuditLog.js'), 'AuditLog'),
});

export const auditLogRoutes = [log] as const;
