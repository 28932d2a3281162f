import { rosterImportsReadOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';
import { imports } from './roster-import.queries.js';

export const lists = {
  loader: ({ context }: LoaderInput) => context.queryClient.ensureInfiniteQueryData(imports),
  component: lazyRouteComponent(() => import('./lists/ListsScreen.js'), 'ListsScreen'),
};

export const one = {
  loader: ({ context, params: { importId } }: LoaderInput<'importId'>) =>
    context.queryClient.ensureQueryData(rosterImportsReadOptions({ path: { id: importId } })),
  component: lazyRouteComponent(() => import('./import/ImportScreen.js'), 'ImportScreen'),
};
