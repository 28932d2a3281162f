import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';
import { readAgreementSearch } from './agreement-search.js';

const SCHOOL = ['teacher', 'school_staff', 'school_head'] as const;

const queue = createRoute({
  getParentRoute: () => rootRoute,
  path: '/etablissement/conventions',
  validateSearch: readAgreementSearch,
  loaderDeps: ({ search }) => search,
  beforeLoad: requireRole(...SCHOOL),
  ...lazyScreen(() => import('./agreements.screens.js'), 'queue'),
});

const one = createRoute({
  getParentRoute: () => rootRoute,
  path: '/etablissement/conventions/$agreementId',
  beforeLoad: requireRole(...SCHOOL),
  ...lazyScreen(() => import('./agreements.screens.js'), 'one'),
});

const group = createRoute({
  getParentRoute: () => rootRoute,
  path: '/etablissement/conventions/groupe',
  beforeLoad: requireRole('school_staff', 'school_head'),
  ...lazyScreen(() => import('./agreements.screens.js'), 'group'),
});

const texts = createRoute({
  getParentRoute: () => rootRoute,
  path: '/etablissement/conventions/textes',
  beforeLoad: requireRole('school_staff', 'school_head'),
  ...lazyScreen(() => import('./agreements.screens.js'), 'texts'),
});

export const agreementsRoutes = [queue, group, texts, one] as const;
