import { COMPANY_ROLES } from '@seve/domain';
import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';
import { type BoardStage, STAGES } from './board/stages.js';
import { readInboxSearch } from './inbox/inbox-search.js';

const beforeLoad = requireRole(...COMPANY_ROLES);

const validateSearch = (search: Record<string, unknown>): { etape?: BoardStage } => ({
  etape: STAGES.find((stage) => stage === search.etape),
});

const board = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/offres/$offerId/candidatures',
  validateSearch,
  beforeLoad,
  ...lazyScreen(() => import('./candidates.screens.js'), 'board'),
});

const unasked = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/candidatures-spontanees',
  validateSearch,
  beforeLoad,
  ...lazyScreen(() => import('./candidates.screens.js'), 'unasked'),
});

const all = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/candidatures',
  validateSearch: readInboxSearch,
  beforeLoad,
  ...lazyScreen(() => import('./candidates.screens.js'), 'all'),
});

const pool = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/vivier',
  beforeLoad,
  ...lazyScreen(() => import('./candidates.screens.js'), 'pool'),
});

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/candidatures/$applicationId',
  validateSearch: readInboxSearch,
  beforeLoad,
  ...lazyScreen(() => import('./candidates.screens.js'), 'one'),
});

const candidate = createRoute({
  getParentRoute: () => rootRoute,
  path: '/entreprise/offres/$offerId/candidats/$candidateId',
  beforeLoad,
  ...lazyScreen(() => import('./candidates.screens.js'), 'candidate'),
});

export const candidatesRoutes = [board, unasked, all, pool, one, candidate] as const;
