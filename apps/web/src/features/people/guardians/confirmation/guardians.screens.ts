import {
  campusGuardiansConfirmedOptions,
  campusGuardiansWaitingOptions,
  classesReadOptions,
  classGuardiansWaitingOptions,
} from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../../lazy-screen.js';

export const ofClass = {
  loader: ({ context: { queryClient }, params }: LoaderInput<'classId'>) => {
    const of = { path: { id: params.classId } };
    return Promise.all([
      queryClient.ensureQueryData(classesReadOptions(of)),
      queryClient.ensureQueryData(classGuardiansWaitingOptions(of)),
    ]);
  },
  component: lazyRouteComponent(() => import('./ClassGuardiansScreen.js'), 'ClassGuardiansScreen'),
};

export const ofCampus = {
  loader: ({ context: { queryClient } }: LoaderInput) =>
    Promise.all([
      queryClient.ensureQueryData(campusGuardiansWaitingOptions()),
      queryClient.ensureQueryData(campusGuardiansConfirmedOptions()),
    ]),
  component: lazyRouteComponent(() => import('./CampusGuardiansScreen.js'), 'CampusGuardiansScreen'),
};
