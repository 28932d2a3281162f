import { createRoute } from '@tanstack/react-router';
import { lazyScreen } from '../../../lazy-screen.js';
import { rootRoute } from '../../../root-route.js';
import { requireRole } from '../../../session.js';

const forms = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/formulaires',
  beforeLoad: requireRole('campus_coordinator'),
  ...lazyScreen(() => import('./official-forms.screens.js'), 'forms'),
});

const form = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/formulaires/$formId',
  beforeLoad: requireRole('campus_coordinator'),
  ...lazyScreen(() => import('./official-forms.screens.js'), 'form'),
});

export const officialFormsRoutes = [forms, form] as const;
