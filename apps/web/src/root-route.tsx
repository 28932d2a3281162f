import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { loadTexts } from './i18n/i18n.js';
import { sessionOptions } from './session.js';
import { NotFoundPage } from './shell/page/NotFoundPage.js';
import { RootLayout } from './shell/RootLayout.js';

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  beforeLoad: ({ location }) => loadTexts(location.pathname),
  loader: ({ context }) => context.queryClient.ensureQueryData(sessionOptions),
  component: RootLayout,
  notFoundComponent: NotFoundPage,
});
