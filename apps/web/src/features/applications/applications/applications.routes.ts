import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';

const applications = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mes-candidatures',
  beforeLoad: requireRole('student'),
  ...lazyScreen(() => import('./applications.screens.js'), 'applications'),
});

const invitation = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mes-invitations/$invitationId',
  beforeLoad: requireRole('student'),
  ...lazyScreen(() => import('./applications.screens.js'), 'invitation'),
});

const place = createRoute({
  getParentRoute: () => rootRoute,
  path: '/mes-places/$placementId',
  beforeLoad: requireRole('student'),
  ...lazyScreen(() => import('./applications.screens.js'), 'place'),
});

export const applicationsRoutes = [applications, invitation, place] as const;
