import type { QueryClient } from '@tanstack/react-query';
import { createRootRouteWithContext } from '@tanstack/react-router';
import { loadTexts } from './i18n/i18n.js';
import { requireSecondStep, sessionOptions } from './session.js';
import { NotFoundPage } from './shell/page/NotFoundPage.js';
import { RootLayout } from './shell/RootLayout.js';

export const rootRoute = createRootRouteWithContext<{ queryClient: QueryClient }>()({
  beforeLoad: ({ context, location }) => {
    const known = context.queryClient.getQueryData(sessionOptions.queryKey);
    if (known) requireSecondStep(known, location.pathname);
    return loadTexts(location.pathname);
  },
  // The session is loaded here and not in `beforeLoad`, so that it loads in parallel with the data of public pages.
  loader: async ({ context, location }) => {
    const session = await context.queryClient.ensureQueryData(sessionOptions);
    requireSecondStep(session, location.pathname);
    return session;
  },
  component: RootLayout,
  notFoundComponent: NotFoundPage,
});
