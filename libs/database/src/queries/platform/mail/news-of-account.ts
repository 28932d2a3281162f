import { NEWS_DAYS } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { Account } from '../../../entities/account.entity.js';
import { rowsOf } from '../../../rows.js';
import { Parameters } from '../../parameters.js';
import { mayStillRead } from './letter-may-still-read.js';

/** A letter to the account, as news: also one that was held, merged into a digest, or switched off by preference. */
export interface NewsRow {
  id: string;
  letter: string;
  params: Record<string, unknown>;
  /** When it could be known. */
  at: Date;
  atKey: string;
  /** After the account last looked. */
  isNew: boolean;
}

export interface NewsReader {
  accountId: string;
  /** Letters that are news. */
  letters: readonly string[];
  /** A fact may be undone for so long: until then nothing tells it. */
  undoMs: number;
}

/** A letter may wait for the end of August before it tells anything. */
const LONGEST_WAIT_DAYS = 32;

/** States in which `not_before` is the hour of a digest, or nothing at all. */
const NOT_SENT_SINGLY = `email.state in ('held', 'merged', 'suppressed')`;
/** Reasons for which a letter that was written tells nothing: its fact was undone, or no longer concerns the reader. */
const UNTOLD = `(email.state = 'suppressed' and email.error in ('undone', 'student-left', 'quiet-august', 'account-gone'))`;

/**
 * When the letter may be known: once its fact cannot be undone, and its first try may be made. In milliseconds, so that it survives JSON.
 */
const toldAt = (undoMs: string) => `date_trunc('milliseconds', case when ${NOT_SENT_SINGLY}
    then email.created_at + make_interval(secs => ${undoMs}::float / 1000)
    else greatest(email.created_at, least(email.not_before, coalesce(email.first_tried_at, email.not_before))) end)`;

/** A walk of `email_of_account` over the last days; `since`: a bound of `created_at`. */
const newsSince = (since: string, reader: NewsReader, value: Parameters) => `(
  select email.*, ${toldAt(value.add(reader.undoMs))} as told_at from email
  where email.to_account_id = ${value.add(reader.accountId)} and email.created_at > ${since} and email.letter = any(${value.add(reader.letters)})
    and email.params is not null and email.resent_from is null and not ${UNTOLD}
    and ${mayStillRead({ toAccountId: 'email.to_account_id', entityType: 'email.entity_type', entityId: 'email.entity_id' })}) news
  cross join (select coalesce(news_seen_at, '-infinity') as until from account where id = ${value.add(reader.accountId)}) seen`;

const HORIZON = `now() - interval '${NEWS_DAYS} days'`;

interface NewsPage {
  after: readonly [at: string, id: string] | null;
  limit: number;
}

/** Raw: a hot list, its rows walked in an index before their right to be read is asked. */
export function newsQuery(reader: NewsReader, { after, limit }: NewsPage) {
  const value = new Parameters();
  const from = newsSince(HORIZON, reader, value);
  const older = after ? `and (news.told_at, news.id) < (${value.add(after[0])}::timestamptz, ${value.add(after[1])}::uuid)` : '';
  const rest = `from ${from} where news.told_at <= now() ${older} order by news.told_at desc, news.id desc limit ${value.add(limit)}`;
  return { rest, values: value.all };
}

/** The newest first. */
export function newsOfAccount(manager: EntityManager, reader: NewsReader, page: NewsPage): Promise<NewsRow[]> {
  const { rest, values } = newsQuery(reader, page);
  const columns = {
    id: 'news.id',
    letter: 'news.letter',
    params: 'news.params',
    at: 'news.told_at',
    atKey: 'news.told_at::text',
    isNew: 'news.told_at > seen.until',
  };
  return rowsOf<NewsRow>(manager, columns, rest, values);
}

/** How many are new; stops at `most`. */
export async function countNews(manager: EntityManager, reader: NewsReader, most: number): Promise<number> {
  const value = new Parameters();
  const account = value.add(reader.accountId);
  const since = `greatest(${HORIZON}, (select news_seen_at from account where id = ${account}) - interval '${LONGEST_WAIT_DAYS} days')`;
  const from = newsSince(since, reader, value);
  const one = `select 1 from ${from} where news.told_at <= now() and news.told_at > seen.until limit ${value.add(most)}`;
  const [row] = await rowsOf<{ count: number }>(manager, { count: 'count(*)::int' }, `from (${one}) counted`, value.all);
  return row?.count ?? 0;
}

/** Never goes back, nor beyond now. */
export async function markNewsSeen(manager: EntityManager, accountId: string, until: Date): Promise<void> {
  await manager
    .createQueryBuilder()
    .update(Account)
    .set({ newsSeenAt: () => 'greatest(news_seen_at, least(:until::timestamptz, now()))' })
    .where({ id: accountId })
    .setParameter('until', until)
    .execute();
}
