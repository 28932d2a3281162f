import { campusFiguresOptions, offersListOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { NEWEST } from './newest.js';

const home = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  loader: ({ context: { queryClient } }) =>
    Promise.all([queryClient.ensureQueryData(campusFiguresOptions()), queryClient.ensureQueryData(offersListOptions(NEWEST))]),
  component: lazyRouteComponent(() => import('./HomeScreen.js'), 'HomeScreen'),
});

export const homeRoutes = [home] as const;
