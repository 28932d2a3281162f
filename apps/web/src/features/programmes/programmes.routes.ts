import { programmesListOptions, programmesReadOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';

const SCHOOL = requireRole('teacher', 'school_staff', 'school_head');

const programmes = createRoute({
  getParentRoute: () => rootRoute,
  path: '/etablissement/formations',
  beforeLoad: SCHOOL,
  loader: ({ context }) => context.queryClient.ensureQueryData(programmesListOptions()),
  component: lazyRouteComponent(() => import('./list/ProgrammesScreen.js'), 'ProgrammesScreen'),
});

const programme = createRoute({
  getParentRoute: () => rootRoute,
  path: '/etablissement/formations/$programmeId',
  beforeLoad: SCHOOL,
  loader: ({ context: { queryClient }, params }) =>
    Promise.all([
      queryClient.ensureQueryData(programmesReadOptions({ path: { id: params.programmeId } })),
      queryClient.ensureQueryData(programmesListOptions()),
    ]),
  component: lazyRouteComponent(() => import('./one/ProgrammeScreen.js'), 'ProgrammeScreen'),
});

export const programmesRoutes = [programmes, programme] as const;
