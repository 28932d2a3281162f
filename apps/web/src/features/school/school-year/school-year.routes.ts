import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';

const schoolYear = createRoute({
  getParentRoute: () => rootRoute,
  path: '/etablissement/annee',
  beforeLoad: requireRole('teacher', 'school_staff', 'school_head'),
  ...lazyScreen(() => import('./school-year.screens.js'), 'schoolYear'),
});

export const schoolYearRoutes = [schoolYear] as const;
