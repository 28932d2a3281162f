import { type PastBreachStatus, pastBreachesList, pastBreachesListQueryKey } from '@seve/api-client';
import { cursorPages } from '../../api/cursor-pages.js';

const PAGE = 30;

export const pastBreaches = (status: PastBreachStatus) =>
  cursorPages(pastBreachesListQueryKey({ query: { status } }), ({ cursor, signal }) =>
    pastBreachesList({ query: { status, limit: PAGE, cursor }, signal }),
  );
