import {
  type CallList,
  escalationsFiguresOptions,
  escalationsList,
  escalationsListQueryKey,
  escalationsReadOptions,
  silentCompaniesList,
  silentCompaniesListQueryKey,
} from '@seve/api-client';
import { cursorPages } from '../../../api/cursor-pages.js';

const PAGE = 30;

/** Companies to call, or companies called and not yet due again. */
export const callList = (list: CallList) =>
  cursorPages(escalationsListQueryKey({ query: { list } }), ({ cursor, signal }) =>
    escalationsList({ query: { list, limit: PAGE, cursor }, signal }),
  );

/** Companies that were warned because they did not respond, or whose offers are paused. */
export const silentList = cursorPages(silentCompaniesListQueryKey(), ({ cursor, signal }) =>
  silentCompaniesList({ query: { limit: PAGE, cursor }, signal }),
);

export const callFigures = escalationsFiguresOptions();

export const escalation = (id: string) => escalationsReadOptions({ path: { id } });
