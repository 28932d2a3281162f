import {
  type EmailState,
  type MailLogListData,
  mailLogList,
  mailLogListDead,
  mailLogListDeadQueryKey,
  mailLogListQueryKey,
} from '@seve/api-client';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { cursorPages } from '../../../api/cursor-pages.js';
import type { MailLogSearch } from './mail-log-search.js';

const PAGE = 30;
/** Interval at which the row of a letter that is being sent is read again. */
const LOOK_AGAIN_MS = 2_000;
const UNDER_WAY: readonly EmailState[] = ['queued', 'sending'];

type Query = NonNullable<MailLogListData['query']>;

const queryOf = ({ q, lettre, du, au, sujet, id }: MailLogSearch): Query => ({
  q: q !== undefined && q.length < 2 ? undefined : q,
  letter: lettre,
  from: du,
  to: au,
  entityType: sujet,
  entityId: id,
});

/** Letters that match the search, newest first. */
export const lettersFound = (search: MailLogSearch) => {
  const query = { ...queryOf(search), state: search.etat };
  return infiniteQueryOptions({
    ...cursorPages(mailLogListQueryKey({ query }), ({ cursor, signal }) =>
      mailLogList({ query: { ...query, limit: PAGE, cursor }, signal }),
    ),
    refetchInterval: ({ state }) =>
      state.data?.pages.some(({ items }) => items.some((one) => UNDER_WAY.includes(one.state))) ? LOOK_AGAIN_MS : false,
  });
};

export const deadLettersFound = (search: MailLogSearch) => {
  const query = queryOf(search);
  return cursorPages(mailLogListDeadQueryKey({ query }), ({ cursor, signal }) =>
    mailLogListDead({ query: { ...query, limit: PAGE, cursor }, signal }),
  );
};
