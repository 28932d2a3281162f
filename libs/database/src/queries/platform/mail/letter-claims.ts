import type { Lane, Locale } from '@seve/domain';
import type { DataSource } from 'typeorm';
import type { EmailState } from '../../../entities/email.entity.js';
import { changedRows, rowsOf } from '../../../rows.js';

/** Number of attempts without outcome after which a letter is given up, because it crashes its worker or cannot be rendered. */
export const LAST_STRIKE = 30;

/** A letter that this process alone may send until its lease ends. */
export interface ClaimedLetter {
  id: string;
  letter: string;
  params: Record<string, unknown> | null;
  toAddress: string;
  toAccountId: string | null;
  locale: Locale;
  lane: Lane;
  /** Number of this attempt, from 1; together with the id it identifies the lease. */
  attempt: number;
  strikes: number;
  /** Hours since the first attempt. */
  triedHours: number;
}

export interface Claim {
  upTo: number;
  /** Takes letters of this lane and of more urgent ones. */
  lane: Lane;
  leaseSeconds: number;
  /** Letters whose parameters are erased afterwards, because they contain a secret. */
  secret: readonly string[];
}

/** Result of a claim: letters to send, and the number of those ended without an attempt. */
export interface Claimed {
  letters: ClaimedLetter[];
  over: number;
}

/** SQL: why a letter is not sent although its address accepts letters. */
const NOT_TO_BE_SENT = `case
  when due.to_account_id is not null and (account.id is null or account.erased_at is not null) then 'account-gone'
  when account.email <> lower(due.to_address) then 'address-changed'
  when suppression.reason = 'bounce' or (suppression.reason = 'complaint' and due.lane > 0) then suppression.reason
end`;

/**
 * SQL: a letter whose attempt had no outcome is free again when its lease ends; from the third time on after a growing delay, so that it
 * does not crash one worker after another.
 */
const IS_FREE = `(state = 'queued' or (state = 'sending' and lease_until <= now() - make_interval(secs =>
  case when strikes < 2 then 0 else least(10 * 2 ^ (strikes - 2), 900) end)))`;

/**
 * Claims the letters that are due, urgent ones first, and ends without an attempt those that may not be sent: expired, addressed to an
 * erased account or a changed address, suppressed, or with thirty attempts without outcome. A letter with a strike is claimed alone, so
 * that it cannot affect others. All times are the database's. Raw: one statement locks, decides and writes.
 */
export async function claimLetters(dataSource: DataSource, { upTo, lane, leaseSeconds, secret }: Claim): Promise<Claimed> {
  const rows = await changedRows<ClaimedLetter & { state: EmailState; notBefore: Date }>(
    dataSource.manager,
    `with due as materialized (
       select id, lane, not_before, expires_at, to_account_id, to_address, strikes + (state = 'sending')::int as strikes
       from email where state in ('queued', 'sending') and lane <= $1 and not_before <= now() and ${IS_FREE}
       order by lane, not_before, id limit $2 for update skip locked
     ), first as (select id, strikes from due order by lane, not_before, id limit 1
     ), batch as (
       select due.*, ${NOT_TO_BE_SENT} as suppressed
       from first, due left join account on account.id = due.to_account_id left join suppression on suppression.address = lower(due.to_address)
       where case when first.strikes > 0 then due.id = first.id else due.strikes = 0 end
     ), judged as (
       select *, case when expires_at <= now() then 'expired' when strikes >= ${LAST_STRIKE} then 'dead'
         when suppressed is not null then 'suppressed' else 'sending' end as verdict
       from batch
     )
     update email set state = verdict, strikes = judged.strikes, attempt = attempt + (verdict = 'sending')::int,
       first_tried_at = case when verdict = 'sending' then coalesce(first_tried_at, now()) else first_tried_at end,
       lease_until = case when verdict = 'sending' then now() + make_interval(secs => $3) end,
       error = case verdict when 'suppressed' then suppressed when 'dead' then coalesce(error, 'no outcome in ${LAST_STRIKE} tries') else error end,
       params = case when verdict <> 'sending' and letter = any($4) then null else params end
     from judged where email.id = judged.id`,
    {
      id: 'email.id',
      letter: 'letter',
      params: 'params',
      toAddress: 'email.to_address',
      toAccountId: 'email.to_account_id',
      locale: 'locale',
      lane: 'email.lane',
      attempt: 'attempt',
      strikes: 'email.strikes',
      state: 'state',
      triedHours: '(extract(epoch from now() - first_tried_at) / 3600)::float',
      notBefore: 'email.not_before',
    },
    [lane, upTo, leaseSeconds, secret],
  );
  const letters = rows.filter(({ state }) => state === 'sending').sort(byLane);
  return { letters, over: rows.length - letters.length };
}

type DueLetter = Pick<ClaimedLetter, 'lane'> & { notBefore: Date };

const byLane = (one: DueLetter, other: DueLetter) => one.lane - other.lane || Number(one.notBefore) - Number(other.notBefore);

/** Identifies a lease: a later claim of the same letter has another attempt. */
export type Lease = Pick<ClaimedLetter, 'id' | 'attempt'>;

/** Raw: many leases at once. */
const HELD = `from unnest($1::uuid[], $2::int[]) as held (id, attempt)
  where email.id = held.id and email.attempt = held.attempt and email.state = 'sending'`;
const namesOf = (leases: readonly Lease[]) => [leases.map(({ id }) => id), leases.map(({ attempt }) => attempt)];

export async function renewLeases(dataSource: DataSource, leases: readonly Lease[], leaseSeconds: number): Promise<void> {
  await dataSource.query(`update email set lease_until = now() + make_interval(secs => $3) ${HELD}`, [...namesOf(leases), leaseSeconds]);
}

/** Releases letters whose sending had not begun, without counting an attempt. */
export async function releaseLetters(dataSource: DataSource, leases: readonly Lease[], restMs = 0): Promise<void> {
  await dataSource.query(
    `update email set state = 'queued', lease_until = null, attempt = email.attempt - 1,
       not_before = case when $3 > 0 then now() + make_interval(secs => $3::float / 1000) else not_before end ${HELD}`,
    [...namesOf(leases), restMs],
  );
}

/** Ends expired letters, also while none may be claimed. Returns their number. Raw: the new values depend on the old. */
export async function expireLetters(dataSource: DataSource, secret: readonly string[]): Promise<number> {
  const [, count]: [unknown, number] = await dataSource.query(
    `update email set state = 'expired', lease_until = null, params = case when letter = any($1) then null else params end
     where expires_at <= now() and not_before <= now() and (state = 'queued' or (state = 'sending' and lease_until <= now()))`,
    [secret],
  );
  return count;
}

/**
 * Returns the milliseconds until a letter of these lanes is due or its lease ends; null if none within a minute. Raw: read on every turn,
 * by an index.
 */
export async function nextLetterInMs(dataSource: DataSource, lane: Lane): Promise<number | null> {
  const [row] = await rowsOf<{ inMs: number | null }>(
    dataSource.manager,
    { inMs: `ceil(extract(epoch from min(case state when 'sending' then lease_until else not_before end) - now()) * 1000)::int` },
    `from email where state in ('queued', 'sending') and lane <= $1
       and case state when 'sending' then lease_until else not_before end between now() and now() + interval '1 minute'`,
    [lane],
  );
  return row?.inMs ?? null;
}
