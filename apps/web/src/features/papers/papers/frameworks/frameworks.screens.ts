import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../../lazy-screen.js';
import { type FrameworkSearch, readCampusFrameworkSearch, stepOf } from './framework-search.js';
import { campusFrameworkOptions, campusFrameworksFound, frameworkOptions, frameworksOf } from './frameworks.queries.js';

const list = ({ context: { queryClient }, deps }: LoaderInput<never, FrameworkSearch>) =>
  queryClient.prefetchInfiniteQuery(frameworksOf(stepOf(deps)));
const one = ({ context: { queryClient }, params: { frameworkId } }: LoaderInput<'frameworkId'>) =>
  queryClient.fetchQuery(frameworkOptions(frameworkId));

export const ofSchool = {
  loader: list,
  component: lazyRouteComponent(() => import('./list/SchoolFrameworksScreen.js'), 'SchoolFrameworksScreen'),
};

export const oneOfSchool = {
  loader: one,
  component: lazyRouteComponent(() => import('./one/SchoolFrameworkScreen.js'), 'SchoolFrameworkScreen'),
};

export const ofCompany = {
  loader: list,
  component: lazyRouteComponent(() => import('./list/CompanyFrameworksScreen.js'), 'CompanyFrameworksScreen'),
};

export const oneOfCompany = {
  loader: one,
  component: lazyRouteComponent(() => import('./one/CompanyFrameworkScreen.js'), 'CompanyFrameworkScreen'),
};

export const ofCampus = {
  loader: ({ context: { queryClient }, location }: LoaderInput) =>
    queryClient.ensureInfiniteQueryData(campusFrameworksFound(readCampusFrameworkSearch(location.search))),
  component: lazyRouteComponent(() => import('./campus/CampusFrameworks.js'), 'CampusFrameworks'),
};

export const oneOfCampus = {
  loader: ({ context: { queryClient }, params: { frameworkId } }: LoaderInput<'frameworkId'>) =>
    queryClient.fetchQuery(campusFrameworkOptions(frameworkId)),
  component: lazyRouteComponent(() => import('./campus/CampusFramework.js'), 'CampusFramework'),
};
