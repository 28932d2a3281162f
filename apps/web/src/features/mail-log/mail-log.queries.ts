import {
  type EmailState,
  type LetterEntity,
  type LetterName,
  type MailLogListData,
  type MailLogState,
  mailLogList,
  mailLogListDead,
  mailLogListDeadQueryKey,
  mailLogListQueryKey,
} from '@seve/api-client';
import { isCivilDate } from '@seve/domain';
import { infiniteQueryOptions } from '@tanstack/react-query';
import { cursorPages } from '../../api/cursor-pages.js';
import { textParam } from '../../search-params.js';
import { LETTER_STATES } from '../../ui/chips/LetterChip.js';

const PAGE = 30;
/** While a letter is under way, its row is read again. */
const LOOK_AGAIN_MS = 2_000;
const UNDER_WAY: readonly EmailState[] = ['queued', 'sending'];

const ENTITIES: Record<LetterEntity, true> = {
  account: true,
  application: true,
  company: true,
  invitation: true,
  invitation_to_apply: true,
  offer: true,
  student: true,
};
const isEntity = (value: unknown): value is LetterEntity => typeof value === 'string' && Object.hasOwn(ENTITIES, value);
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Those that have not arrived first: the home of the coordination counts them. */
export const LOG_STATES: readonly MailLogState[] = ['lost', ...LETTER_STATES];

/** In the address: a link shows the same letters. */
export interface MailLogSearch {
  etat?: MailLogState;
  q?: string;
  lettre?: LetterName;
  /** First and last day on which the letter was written. */
  du?: string;
  au?: string;
  /** What it is about: a kind of thing and its id. */
  sujet?: LetterEntity;
  id?: string;
}

const day = (value: unknown) => (isCivilDate(value) ? value : undefined);

export function readMailLogSearch({ etat, q, lettre, du, au, sujet, id }: Record<string, unknown>): MailLogSearch {
  const about = isEntity(sujet) && typeof id === 'string' && UUID.test(id) ? { sujet, id } : {};
  return {
    etat: LOG_STATES.find((one) => one === etat),
    q: textParam(q)?.slice(0, 80),
    lettre: typeof lettre === 'string' && /^[a-z-]+$/.test(lettre) ? (lettre as LetterName) : undefined,
    du: day(du),
    au: day(au),
    ...about,
  };
}

type Query = NonNullable<MailLogListData['query']>;

const queryOf = ({ q, lettre, du, au, sujet, id }: MailLogSearch): Query => ({
  q: q !== undefined && q.length < 2 ? undefined : q,
  letter: lettre,
  from: du,
  to: au,
  entityType: sujet,
  entityId: id,
});

/** The newest first. */
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
