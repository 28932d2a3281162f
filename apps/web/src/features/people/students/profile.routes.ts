import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';

const profile = createRoute({
  getParentRoute: () => rootRoute,
  path: '/profil',
  validateSearch: ({ changement }: { changement?: unknown }): { changement?: string } =>
    typeof changement === 'string' ? { changement } : {},
  beforeLoad: requireRole('student'),
  ...lazyScreen(() => import('./profile.screens.js'), 'profile'),
});

const privacy = createRoute({
  getParentRoute: () => rootRoute,
  path: '/profil/confidentialite',
  beforeLoad: requireRole('student'),
  ...lazyScreen(() => import('./profile.screens.js'), 'privacy'),
});

export const profileRoutes = [profile, privacy] as const;
