import { referenceSourcesOptions, siteReadOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';

export const notice = {
  loader: ({ context }: LoaderInput) => context.queryClient.ensureQueryData(siteReadOptions()),
  component: lazyRouteComponent(() => import('./NoticeScreen.js'), 'NoticeScreen'),
};

export const privacy = {
  loader: ({ context }: LoaderInput) => context.queryClient.ensureQueryData(siteReadOptions()),
  component: lazyRouteComponent(() => import('./PrivacyNoticeScreen.js'), 'PrivacyNoticeScreen'),
};

export const terms = {
  loader: ({ context }: LoaderInput) => context.queryClient.ensureQueryData(siteReadOptions()),
  component: lazyRouteComponent(() => import('./TermsScreen.js'), 'TermsScreen'),
};

export const accessibility = {
  loader: ({ context }: LoaderInput) => context.queryClient.ensureQueryData(siteReadOptions()),
  component: lazyRouteComponent(() => import('./AccessibilityScreen.js'), 'AccessibilityScreen'),
};

export const sources = {
  loader: ({ context }: LoaderInput) => context.queryClient.ensureQueryData(referenceSourcesOptions()),
  component: lazyRouteComponent(() => import('./SourcesScreen.js'), 'SourcesScreen'),
};
