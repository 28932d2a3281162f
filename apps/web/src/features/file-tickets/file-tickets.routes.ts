import { fileTicketsListOptions, fileTicketsReadOptions, schoolsListOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';
import { OPEN_TICKETS } from './open-tickets.js';

const tickets = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/dossiers',
  beforeLoad: requireRole('campus_coordinator'),
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(fileTicketsListOptions(OPEN_TICKETS)), queryClient.ensureQueryData(schoolsListOptions())]),
  component: lazyRouteComponent(() => import('./FileTickets.js'), 'FileTickets'),
});

const file = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/dossiers/$ticketId',
  beforeLoad: requireRole('campus_coordinator'),
  loader: ({ context: { queryClient }, params }) => queryClient.ensureQueryData(fileTicketsReadOptions({ path: { id: params.ticketId } })),
  component: lazyRouteComponent(() => import('./StudentFile.js'), 'StudentFile'),
});

export const fileTicketsRoutes = [tickets, file] as const;
