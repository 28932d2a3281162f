import { letterPreviewsListOptions, letterPreviewsReadOptions } from '@seve/api-client';
import { createRoute, lazyRouteComponent, notFound } from '@tanstack/react-router';
import { rootRoute } from '../../root-route.js';
import { requireRole } from '../../session.js';
import { deadLettersFound, lettersFound, readMailLogSearch } from './mail-log.queries.js';
import { readPreviewLook } from './previews/preview-look.js';
import { readSuppressionSearch, refusedAddresses } from './refused-addresses/suppressions.queries.js';

const beforeLoad = requireRole('campus_coordinator');

const letters = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/courriels',
  beforeLoad,
  validateSearch: readMailLogSearch,
  loader: ({ context: { queryClient }, location }) =>
    Promise.all([
      queryClient.fetchInfiniteQuery(lettersFound(readMailLogSearch(location.search))),
      queryClient.ensureQueryData(letterPreviewsListOptions()),
    ]),
  component: lazyRouteComponent(() => import('./log/MailLog.js'), 'MailLog'),
});

const dead = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/courriels/non-remis',
  beforeLoad,
  validateSearch: readMailLogSearch,
  loader: ({ context: { queryClient }, location }) =>
    Promise.all([
      queryClient.fetchInfiniteQuery(deadLettersFound(readMailLogSearch(location.search))),
      queryClient.ensureQueryData(letterPreviewsListOptions()),
    ]),
  component: lazyRouteComponent(() => import('./log/DeadLetters.js'), 'DeadLetters'),
});

const suppressions = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/courriels/adresses-refusees',
  beforeLoad,
  validateSearch: readSuppressionSearch,
  loader: ({ context: { queryClient }, location }) =>
    queryClient.fetchInfiniteQuery(refusedAddresses(readSuppressionSearch(location.search).q)),
  component: lazyRouteComponent(() => import('./refused-addresses/RefusedAddresses.js'), 'RefusedAddresses'),
});

const previews = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/courriels/apercus',
  beforeLoad,
  loader: ({ context: { queryClient } }) => queryClient.ensureQueryData(letterPreviewsListOptions()),
  component: lazyRouteComponent(() => import('./previews/LetterPreviews.js'), 'LetterPreviews'),
});

const preview = createRoute({
  getParentRoute: () => rootRoute,
  path: '/coordination/courriels/apercus/$letter',
  beforeLoad,
  validateSearch: readPreviewLook,
  loader: async ({ context: { queryClient }, params: { letter }, location }) => {
    const known = await queryClient.ensureQueryData(letterPreviewsListOptions());
    if (!known.some(({ name }) => name === letter)) throw notFound();
    const { langue: locale, partie: part } = readPreviewLook(location.search);
    await queryClient.ensureQueryData(letterPreviewsReadOptions({ path: { name: letter }, query: { locale, part } }));
  },
  component: lazyRouteComponent(() => import('./previews/LetterPreview.js'), 'LetterPreview'),
});

export const mailLogRoutes = [letters, dead, suppressions, previews, preview] as const;
