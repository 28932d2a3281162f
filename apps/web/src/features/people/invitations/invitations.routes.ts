import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { textParam } from '../../../search-params.js';
import { requireRole } from '../../../session.js';

const invitations = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/invitations',
  validateSearch: ({ etablissement }: Record<string, unknown>): { etablissement?: string } => ({ etablissement: textParam(etablissement) }),
  beforeLoad: requireRole('campus_coordinator'),
  ...lazyScreen(() => import('./invitations.screens.js'), 'invitations'),
});

export const invitationsRoutes = [invitations] as const;
