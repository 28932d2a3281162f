import { createRouter } from '@tanstack/react-router';
import { queryClient } from './api/query-client.js';
import { accountRoutes } from './features/account/account.routes.js';
import { applicationsRoutes } from './features/applications/applications.routes.js';
import { candidatesRoutes } from './features/candidates/candidates.routes.js';
import { classesRoutes } from './features/classes/classes.routes.js';
import { companiesRoutes } from './features/companies/companies.routes.js';
import { homeRoutes } from './features/home/home.routes.js';
import { invitationsRoutes } from './features/invitations/invitations.routes.js';
import { matchesRoutes } from './features/matches/matches.routes.js';
import { companyOffersRoutes } from './features/offers/company-offers.routes.js';
import { offersRoutes } from './features/offers/offers.routes.js';
import { profileRoutes } from './features/profile/profile.routes.js';
import { schoolsRoutes } from './features/schools/schools.routes.js';
import { teamRoutes } from './features/team/team.routes.js';
import { rootRoute } from './root-route.js';
import { parseSearch, stringifySearch } from './search-params.js';
import { ErrorPage } from './shell/ErrorPage.js';
import { NotFoundPage } from './shell/NotFoundPage.js';
import { PageSkeleton } from './ui/PageSkeleton.js';

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    ...homeRoutes,
    ...teamRoutes,
    ...schoolsRoutes,
    ...companyOffersRoutes,
    ...invitationsRoutes,
    ...companiesRoutes,
    ...candidatesRoutes,
    ...accountRoutes,
    ...offersRoutes,
    ...applicationsRoutes,
    ...classesRoutes,
    ...matchesRoutes,
    ...profileRoutes,
  ]),
  context: { queryClient },
  parseSearch,
  stringifySearch,
  defaultPreload: 'intent',
  defaultPreloadStaleTime: 0,
  defaultPendingMs: 300,
  defaultPendingComponent: PageSkeleton,
  defaultErrorComponent: ErrorPage,
  defaultNotFoundComponent: NotFoundPage,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
