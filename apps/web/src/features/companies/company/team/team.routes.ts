import { COMPANY_ROLES } from '@seve/domain';
import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../../lazy-screen.js';
import { rootRoute } from '../../../../root-route.js';
import { requireRole } from '../../../../session.js';

const team = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/equipe',
  beforeLoad: requireRole(...COMPANY_ROLES),
  ...lazyScreen(() => import('./team.screens.js'), 'team'),
});

export const teamRoutes = [team] as const;
