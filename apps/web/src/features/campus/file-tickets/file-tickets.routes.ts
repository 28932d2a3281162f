import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';

const tickets = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/dossiers',
  beforeLoad: requireRole('campus_coordinator'),
  ...lazyScreen(() => import('./file-tickets.screens.js'), 'tickets'),
});

const file = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/dossiers/$ticketId',
  beforeLoad: requireRole('campus_coordinator'),
  ...lazyScreen(() => import('./file-tickets.screens.js'), 'file'),
});

export const fileTicketsRoutes = [tickets, file] as const;
