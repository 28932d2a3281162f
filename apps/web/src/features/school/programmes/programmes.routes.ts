import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';

const SCHOOL = requireRole('teacher', 'school_staff', 'school_head');

const programmes = createRoute({
  getParentRoute: () => rootRoute,
  path: '/etablissement/formations',
  beforeLoad: SCHOOL,
  ...lazyScreen(() => import('./programmes.screens.js'), 'programmes'),
});

const programme = createRoute({
  getParentRoute: () => rootRoute,
  path: '/etablissement/formations/$programmeId',
  beforeLoad: SCHOOL,
  ...lazyScreen(() => import('./programmes.screens.js'), 'programme'),
});

export const programmesRoutes = [programmes, programme] as const;
