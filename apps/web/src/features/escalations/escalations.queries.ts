import { escalationsList, escalationsListQueryKey } from '@seve/api-client';
import { cursorPages } from '../../api/cursor-pages.js';

const PAGE = 30;

export const escalations = cursorPages(escalationsListQueryKey(), ({ cursor, signal }) =>
  escalationsList({ query: { limit: PAGE, cursor }, signal }),
);
