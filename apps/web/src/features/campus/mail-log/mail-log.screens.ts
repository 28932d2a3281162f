import { letterPreviewsListOptions, letterPreviewsReadOptions } from '@seve/api-client';
import { lazyRouteComponent, notFound } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';
import { jobsGivenUp } from './given-up-jobs/given-up-jobs.queries.js';
import { deadLettersFound, lettersFound } from './mail-log.queries.js';
import { readMailLogSearch } from './mail-log-search.js';
import { readPreviewLook } from './previews/preview-look.js';
import { readSuppressionSearch } from './refused-addresses/suppression-search.js';
import { refusedAddresses } from './refused-addresses/suppressions.queries.js';

export const letters = {
  loader: ({ context: { queryClient }, location }: LoaderInput) =>
    Promise.all([
      queryClient.fetchInfiniteQuery(lettersFound(readMailLogSearch(location.search))),
      queryClient.ensureQueryData(letterPreviewsListOptions()),
    ]),
  component: lazyRouteComponent(() => import('./log/MailLog.js'), 'MailLog'),
};

export const dead = {
  loader: ({ context: { queryClient }, location }: LoaderInput) =>
    Promise.all([
      queryClient.fetchInfiniteQuery(deadLettersFound(readMailLogSearch(location.search))),
      queryClient.ensureQueryData(letterPreviewsListOptions()),
    ]),
  component: lazyRouteComponent(() => import('./log/DeadLetters.js'), 'DeadLetters'),
};

export const suppressions = {
  loader: ({ context: { queryClient }, location }: LoaderInput) =>
    queryClient.fetchInfiniteQuery(refusedAddresses(readSuppressionSearch(location.search).q)),
  component: lazyRouteComponent(() => import('./refused-addresses/RefusedAddresses.js'), 'RefusedAddresses'),
};

export const givenUp = {
  loader: ({ context: { queryClient } }: LoaderInput) => queryClient.fetchInfiniteQuery(jobsGivenUp()),
  component: lazyRouteComponent(() => import('./given-up-jobs/GivenUpJobs.js'), 'GivenUpJobs'),
};

export const previews = {
  loader: ({ context: { queryClient } }: LoaderInput) => queryClient.ensureQueryData(letterPreviewsListOptions()),
  component: lazyRouteComponent(() => import('./previews/LetterPreviews.js'), 'LetterPreviews'),
};

export const preview = {
  loader: async ({ context: { queryClient }, params: { letter }, location }: LoaderInput<'letter'>) => {
    const known = await queryClient.ensureQueryData(letterPreviewsListOptions());
    if (!known.some(({ name }) => name === letter)) throw notFound();
    const { langue: locale, partie: part } = readPreviewLook(location.search);
    await queryClient.ensureQueryData(letterPreviewsReadOptions({ path: { name: letter }, query: { locale, part } }));
  },
  component: lazyRouteComponent(() => import('./previews/LetterPreview.js'), 'LetterPreview'),
};
