import { type PastBreachKind, type PastBreachStatus, pastBreachesList, pastBreachesListQueryKey } from '@seve/api-client';
import { cursorPages } from '../../../api/cursor-pages.js';

const PAGE = 30;

export const pastBreaches = (status: PastBreachStatus, kind?: PastBreachKind) =>
  cursorPages(pastBreachesListQueryKey({ query: { status, kind } }), ({ cursor, signal }) =>
    pastBreachesList({ query: { status, kind, limit: PAGE, cursor }, signal }),
  );
