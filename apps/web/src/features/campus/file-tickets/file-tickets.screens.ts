import { fileTicketsListOptions, fileTicketsReadOptions, schoolsListOptions } from '@seve/api-client';
import { lazyRouteComponent } from '@tanstack/react-router';
import type { LoaderInput } from '../../../lazy-screen.js';
import { OPEN_TICKETS } from './open-tickets.js';

export const tickets = {
  loader: ({ context: { queryClient } }: LoaderInput) =>
    Promise.all([queryClient.ensureQueryData(fileTicketsListOptions(OPEN_TICKETS)), queryClient.ensureQueryData(schoolsListOptions())]),
  component: lazyRouteComponent(() => import('./FileTickets.js'), 'FileTickets'),
};

export const file = {
  loader: ({ context: { queryClient }, params }: LoaderInput<'ticketId'>) =>
    queryClient.ensureQueryData(fileTicketsReadOptions({ path: { id: params.ticketId } })),
  component: lazyRouteComponent(() => import('./StudentFile.js'), 'StudentFile'),
};
