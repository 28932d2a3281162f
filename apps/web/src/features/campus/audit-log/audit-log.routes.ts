import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';
import { readAuditSearch } from './audit-search.js';

const log = createRoute({
  getParentRoute: () => rootRoute,
  path: '/journal',
  validateSearch: readAuditSearch,
  beforeLoad: requireRole('campus_coordinator', 'company_admin', 'school_staff', 'school_head'),
  ...lazyScreen(() => import('./audit-log.screens.js'), 'log'),
});

export const auditLogRoutes = [log] as const;
