import { SCHOOL_OFFICE_ROLES } from '@seve/domain';
import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';

const schoolTeam = createRoute({
  getParentRoute: () => rootRoute,
  path: '/etablissement/equipe',
  beforeLoad: requireRole(...SCHOOL_OFFICE_ROLES),
  ...lazyScreen(() => import('./school-team.screens.js'), 'schoolTeam'),
});

export const schoolTeamRoutes = [schoolTeam] as const;
