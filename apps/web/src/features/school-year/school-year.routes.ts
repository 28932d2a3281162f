import { programmesListOptions, yearRolloversListOptions, yearRolloversPlanOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';

const schoolYear = createRoute({
  getParentRoute: () => rootRoute,
  path: '/etablissement/annee',
  beforeLoad: requireRole('teacher', 'school_staff', 'school_head'),
  loader: ({ context: { queryClient } }) =>
    Promise.all([
      queryClient.ensureQueryData(yearRolloversPlanOptions()),
      queryClient.ensureQueryData(yearRolloversListOptions()),
      queryClient.ensureQueryData(programmesListOptions()),
    ]),
  component: lazyRouteComponent(() => import('./SchoolYearScreen.js'), 'SchoolYearScreen'),
});

export const schoolYearRoutes = [schoolYear] as const;
