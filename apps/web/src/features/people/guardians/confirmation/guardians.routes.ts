import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../../lazy-screen.js';
import { rootRoute } from '../../../../root-route.js';
import { requireRole } from '../../../../session.js';

const ofClass = createRoute({
  getParentRoute: () => rootRoute,
  path: '/classes/$classId/responsables',
  beforeLoad: requireRole('teacher', 'school_staff', 'school_head'),
  ...lazyScreen(() => import('./guardians.screens.js'), 'ofClass'),
});

const ofCampus = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/responsables',
  beforeLoad: requireRole('campus_coordinator'),
  ...lazyScreen(() => import('./guardians.screens.js'), 'ofCampus'),
});

export const guardiansRoutes = [ofClass, ofCampus] as const;
