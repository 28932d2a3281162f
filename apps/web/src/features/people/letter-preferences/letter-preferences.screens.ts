import { letterPreferencesListOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';
import { letterLinkOptions } from './letter-link.query.js';

export const letterPreferences = {
  loader: ({ context }: LoaderInput) => context.queryClient.ensureQueryData(letterPreferencesListOptions()),
  component: lazyRouteComponent(() => import('./LetterPreferencesScreen.js'), 'LetterPreferencesScreen'),
};

export const linkPreferences = {
  loader: ({ context, params }: LoaderInput<'token'>) => context.queryClient.ensureQueryData(letterLinkOptions(params.token)),
  component: lazyRouteComponent(() => import('./LinkPreferencesScreen.js'), 'LinkPreferencesScreen'),
};

export const unsubscribe = {
  loader: ({ context, params }: LoaderInput<'token'>) => context.queryClient.ensureQueryData(letterLinkOptions(params.token)),
  component: lazyRouteComponent(() => import('./UnsubscribeScreen.js'), 'UnsubscribeScreen'),
};
