import {
  classesListOptions,
  schoolAgreementsReadOptions,
  schoolAmendmentsListOptions,
  schoolSigningFindingsOptions,
  schoolSigningVersionsOptions,
  schoolTextsReadOptions,
} from '@seve/api-client';
import { agreementOwnStep } from '@seve/domain';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';
import { sessionOptions } from '../../../session.js';
import type { AgreementSearch } from './agreement-search.js';
import { agreementsOfSchool } from './agreements.queries.js';

export const queue = {
  loader: async ({ context: { queryClient }, deps }: LoaderInput<never, AgreementSearch>) => {
    const { account } = await queryClient.ensureQueryData(sessionOptions);
    return account && queryClient.prefetchInfiniteQuery(agreementsOfSchool(deps.etape ?? agreementOwnStep(account.role)));
  },
  component: lazyRouteComponent(() => import('./lists/AgreementsScreen.js'), 'AgreementsScreen'),
};

export const one = {
  loader: ({ context: { queryClient }, params }: LoaderInput<'agreementId'>) => {
    const path = { path: { id: params.agreementId } };
    return Promise.all([
      queryClient.fetchQuery(schoolAgreementsReadOptions(path)),
      queryClient.fetchQuery(schoolSigningFindingsOptions(path)),
      queryClient.fetchQuery(schoolSigningVersionsOptions(path)),
      queryClient.fetchQuery(schoolAmendmentsListOptions(path)),
    ]);
  },
  component: lazyRouteComponent(() => import('./agreement/AgreementScreen.js'), 'AgreementScreen'),
};

export const group = {
  loader: ({ context: { queryClient } }: LoaderInput) => queryClient.ensureQueryData(classesListOptions()),
  component: lazyRouteComponent(() => import('./group/GroupScreen.js'), 'GroupScreen'),
};

export const texts = {
  loader: ({ context: { queryClient } }: LoaderInput) => queryClient.ensureQueryData(schoolTextsReadOptions()),
  component: lazyRouteComponent(() => import('./texts/TextsScreen.js'), 'TextsScreen'),
};
