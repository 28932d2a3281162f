import { officialFormsListOptions, officialFormsReadOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';

export const forms = {
  loader: ({ context }: LoaderInput) => context.queryClient.ensureQueryData(officialFormsListOptions()),
  component: lazyRouteComponent(() => import('./list/OfficialFormsScreen.js'), 'OfficialFormsScreen'),
};

export const form = {
  loader: ({ context, params }: LoaderInput<'formId'>) =>
    context.queryClient.ensureQueryData(officialFormsReadOptions({ path: { id: params.formId } })),
  component: lazyRouteComponent(() => import('./one/OfficialFormScreen.js'), 'OfficialFormScreen'),
};
