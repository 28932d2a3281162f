import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { sessionOptions } from './session.js';
import { NotFoundPage } from './shell/NotFoundPage.js';
import { RootLayout } from './shell/RootLayout.js';

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  loader: ({ context }) => context.queryClient.ensureQueryData(sessionOptions),
  component: RootLayout,
  notFoundComponent: NotFoundPage,
});
