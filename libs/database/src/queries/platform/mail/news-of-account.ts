import { NEWS_DAYS } from '@seve/domain';
import type { EntityManager } from 'typeorm';
import { Account } from '../../../entities/account.entity.js';
import { rowsOf } from '../../../rows.js';
import { Parameters } from '../../parameters.js';
import { mayStillRead } from './letter-may-still-read.js';

/** A letter to the account, shown as news: also if held, merged into a digest, or switched off. */
export interface NewsRow {
  id: string;
  letter: string;
  params: Record<string, unknown>;
  /** When its event became visible. */
  at: Date;
  atKey: string;
  /** Newer than the account's last look. */
  isNew: boolean;
}

export interface NewsReader {
  accountId: string;
  /** Letters that are shown as news. */
  letters: readonly string[];
  /** Milliseconds for which an event can be undone, during which it is not shown. */
  undoMs: number;
}

/** Maximum days of delay of a letter, such as until the end of August. */
const LONGEST_WAIT_DAYS = 32;

/** SQL: states in which `not_before` is the time of a digest, or unused. */
const NOT_SENT_SINGLY = `email.state in ('held', 'merged', 'suppressed')`;
/** SQL: suppressed letters that are no news: their event was undone, or no longer concerns the reader. */
const UNTOLD = `(email.state = 'suppressed' and email.error in ('undone', 'student-left', 'quiet-august', 'account-gone'))`;

/**
 * SQL: when the letter may be shown: once its event cannot be undone and its first attempt is allowed. In milliseconds, so that it survives
 * JSON.
 */
const toldAt = (undoMs: string) => `date_trunc('milliseconds', case when ${NOT_SENT_SINGLY}
    then email.created_at + make_interval(secs => ${undoMs}::float / 1000)
    else greatest(email.created_at, least(email.not_before, coalesce(email.first_tried_at, email.not_before))) end)`;

/** SQL: scan of `email_of_account` over the last days; `since`: lower bound of `created_at`. */
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

/** Raw: a hot list, read from an index before the right to read each row is checked. */
export function newsQuery(reader: NewsReader, { after, limit }: NewsPage) {
  const value = new Parameters();
  const from = newsSince(HORIZON, reader, value);
  const older = after ? `and (news.told_at, news.id) < (${value.add(after[0])}::timestamptz, ${value.add(after[1])}::uuid)` : '';
  const rest = `from ${from} where news.told_at <= now() ${older} order by news.told_at desc, news.id desc limit ${value.add(limit)}`;
  return { rest, values: value.all };
}

/** Returns news, the newest first. */
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

/** Counts new ones, up to `most`. */
export async function countNews(manager: EntityManager, reader: NewsReader, most: number): Promise<number> {
  const value = new Parameters();
  const account = value.add(reader.accountId);
  const since = `greatest(${HORIZON}, (select news_seen_at from account where id = ${account}) - interval '${LONGEST_WAIT_DAYS} days')`;
  const from = newsSince(since, reader, value);
  const one = `select 1 from ${from} where news.told_at <= now() and news.told_at > seen.until limit ${value.add(most)}`;
  const [row] = await rowsOf<{ count: number }>(manager, { count: 'count(*)::int' }, `from (${one}) counted`, value.all);
  return row?.count ?? 0;
}

/** Sets the instant of the last look; never backwards nor into the future. */
export async function markNewsSeen(manager: EntityManager, accountId: string, until: Date): Promise<void> {
  await manager
    .createQueryBuilder()
    .update(Account)
    .set({ newsSeenAt: () => 'greatest(news_seen_at, least(:until::timestamptz, now()))' })
    .where({ id: accountId })
    .setParameter('until', until)
    .execute();
}
